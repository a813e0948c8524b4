import {Problem} from '../../contracts/problem';

/** Throws. The same whether it never existed or has been deleted: nobody can learn which. */
export function notFound(what: 'photo' | 'picture' | 'person'): never {
  throw new Problem({
    status: 404,
    kind: 'not-found',
    title: 'Not found',
    detail: `There is no such ${what}, or no longer.`,
  });
}

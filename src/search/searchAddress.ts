import {ROLE_IDS, type RoleId} from '../data/roles';
import {PAGE_KINDS, type PageKind} from './answer';
import {SEARCH_PAGE} from './searchPage';

/** What the address of the search page asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly roles: readonly RoleId[];
  readonly kinds: readonly PageKind[];
}

export const KIND_IDS: readonly PageKind[] = Object.keys(PAGE_KINDS) as PageKind[];

/** Longer addresses are refused by some servers. In UTF-16 units, each of which takes up to nine characters there. */
const LONGEST_QUERY = 200;

/** A query as it may stand in an address, a heading or an issue: one line, no control characters, not too long. */
export function tidyQuery(query: string): string {
  const line = query
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  // Half a letter is left out.
  return line.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, '');
}

/** The address of the page that shows all results: "/search?q=night+shift&role=devops&kind=teams". */
export function searchAddress({query, roles = [], kinds = []}: Partial<SearchRequest>): string {
  const parameters = new URLSearchParams([
    ['q', tidyQuery(query ?? '')],
    ...roles.map((role) => ['role', role]),
    ...kinds.map((kind) => ['kind', kind]),
  ]);
  return `${SEARCH_PAGE}?${parameters.toString()}`;
}

/** The inverse of {@link searchAddress}, for the query of an address. What the site does not know is left out. */
export function readSearchAddress(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const roles = parameters.getAll('role');
  const kinds = parameters.getAll('kind');
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    roles: ROLE_IDS.filter((role) => roles.includes(role)),
    kinds: KIND_IDS.filter((kind) => kinds.includes(kind)),
  };
}

import type {DeletionReceipt} from '../../contracts/person';
import {Problem} from '../../contracts/problem';
import type {ArchiveDependencies} from '../dependencies';
import {findTraces} from './findTraces';
import {finishDeletion} from './finishDeletion';
import {removePersonRows} from './removePersonRows';
import {type Removal, removePhotoRows} from './removePhotoRows';

type Dependencies = Pick<
  ArchiveDependencies,
  'database' | 'pictures' | 'queue'
>;

/** Deletes a photo and all traces of it. Undefined when there is none; a Problem while anything is left. */
export async function deletePhoto(
  id: string,
  dependencies: Dependencies,
): Promise<DeletionReceipt | undefined> {
  const removal = await dependencies.database.transaction((transaction) =>
    removePhotoRows(id, dependencies.queue, transaction),
  );
  return removal && finishWithProof(removal, dependencies);
}

/**
 * Deletes a person: enrolment, pictures, embeddings, and every answer that names them. Those photos wait again and
 * are answered anew, without this person. Undefined when there is none; a Problem while anything is left.
 */
export async function deletePerson(
  id: string,
  dependencies: Dependencies,
): Promise<DeletionReceipt | undefined> {
  const removal = await dependencies.database.transaction((transaction) =>
    removePersonRows(id, transaction),
  );
  return removal && finishWithProof(removal, dependencies);
}

// #region delete-with-proof
/**
 * The rows are gone, and the same transaction has noted which files must follow: if the process dies here, the
 * reconciler finishes. Then everything is searched again, by other ways than the deletion went, and a receipt says
 * what was removed and what is still found.
 */
async function finishWithProof(
  {subject, removed}: Removal,
  dependencies: Dependencies,
): Promise<DeletionReceipt> {
  let pictures = 0;
  for (const key of subject.keys) {
    // What cannot be removed is found below, by its note if not by its file.
    const isGone = await finishDeletion(key, dependencies).catch(() => false);
    if (isGone) pictures += 1;
  }
  const remaining = await findTraces(subject, dependencies);
  if (Object.values(remaining).some((count) => count > 0)) throw unfinished();
  return {
    deleted: subject.kind,
    id: subject.id,
    at: new Date().toISOString(),
    removed: {...removed, pictures},
    remaining,
  };
}
// #endregion delete-with-proof

function unfinished(): Problem {
  return new Problem({
    status: 503,
    kind: 'deletion-unfinished',
    title: 'Deletion not finished yet',
    detail:
      'It is out of the database and shown to nobody, but something of it could not be removed yet. The app goes on trying by itself.',
    retryAfter: 60,
  });
}

import type {ArchiveDependencies} from '../dependencies';
import {holdLock} from '../advisoryLock';

/**
 * Removes a file that a deletion has noted, unless the same picture has been sent anew since. Returns whether there
 * was one to remove.
 */
export async function finishDeletion(
  key: string,
  {database, pictures}: Pick<ArchiveDependencies, 'database' | 'pictures'>,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    await holdLock(transaction, key);
    const noted = await transaction.query(
      'DELETE FROM pending_deletions WHERE picture_key = $1 RETURNING 1 AS noted',
      [key],
    );
    // If the removal fails, the note stays, since the transaction rolls back.
    return noted.length > 0 && (await pictures.remove(key));
  });
}

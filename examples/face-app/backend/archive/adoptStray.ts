import {randomUUID} from 'node:crypto';
import type {Queries} from '../../contracts/database';
import {Problem} from '../../contracts/problem';
import {holdLock} from '../advisoryLock';
import type {ArchiveDependencies} from '../dependencies';
import {type CleanPicture, cleanPicture, isClean} from '../intake/cleanPicture';
import {photoKey} from '../photoKey';
import {
  acceptPhoto,
  announcePhoto,
  insertPhoto,
  type StoredPicture,
} from './acceptPhoto';

// #region adopt-stray-pictures
/**
 * Takes in a file that lies in the photo store without a row, however it came there. Returns whether it did. A file
 * that is no picture gets a row and a job too: it ends in the dead letters, where a person sees it.
 */
export async function adoptStray(
  key: string,
  dependencies: ArchiveDependencies,
): Promise<boolean> {
  const {pictures, limits} = dependencies;
  if (await isSpokenFor(key, dependencies.database)) return false;
  const bytes = await pictures.get(key);
  if (bytes === undefined) return false;
  const size = bytes.length;
  const found = await cleanPicture(bytes, limits).catch(problemOnly);
  // Left by an upload that was cut off after it had stored its file, or brought back from a backup.
  if (found && key === photoKey(bytes) && (await isClean(bytes)))
    return adoptAsIs({...found, key, bytes: size}, dependencies);
  if (found) return adoptCleaned(key, found, dependencies);
  return adoptAsIs({key, bytes: size, width: null, height: null}, dependencies);
}
// #endregion adopt-stray-pictures

/** Gives the file a row, as it lies there. */
function adoptAsIs(
  picture: StoredPicture,
  {database, pictures, queue}: ArchiveDependencies,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    await holdLock(transaction, picture.key);
    // Before the lock was ours, an upload may have added its row, or a deletion removed the file.
    if (await isSpokenFor(picture.key, transaction)) return false;
    if ((await pictures.get(picture.key)) === undefined) return false;
    const id = randomUUID();
    await insertPhoto(id, picture, transaction);
    await announcePhoto(id, picture, queue, transaction);
    return true;
  });
}

/** Stores the cleaned picture like an upload, and only then removes the file that it was made from. */
async function adoptCleaned(
  key: string,
  picture: CleanPicture,
  dependencies: ArchiveDependencies,
): Promise<boolean> {
  await acceptPhoto(picture, dependencies);
  await dependencies.pictures.remove(key);
  return true;
}

/** Whether the file has a row after all, or has been deleted and only cannot be removed yet. */
async function isSpokenFor(key: string, queries: Queries): Promise<boolean> {
  const rows = await queries.query(
    `SELECT FROM photos WHERE picture_key = $1
     UNION ALL SELECT FROM pending_deletions WHERE picture_key = $1`,
    [key],
  );
  return rows.length > 0;
}

/** Swallows that a file is no good picture; anything else is an error. */
function problemOnly(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

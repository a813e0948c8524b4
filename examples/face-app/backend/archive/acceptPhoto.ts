import {randomUUID} from 'node:crypto';
import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import {holdLock} from '../advisoryLock';
import type {ArchiveDependencies} from '../dependencies';
import {appendEvent} from '../eventLog';
import type {CleanPicture} from '../intake/cleanPicture';
import {photoStored} from '../photoEvents';
import {photoKey} from '../photoKey';

type Dependencies = Pick<
  ArchiveDependencies,
  'database' | 'pictures' | 'queue'
>;

/** A file in the store, as the row describes it. */
export interface StoredPicture {
  readonly key: string;
  readonly bytes: number;
  /** In pixels; null for a file that is no picture. */
  readonly width: number | null;
  readonly height: number | null;
}

const KnownPhoto = z.object({id: z.string(), failure: z.string().nullable()});

/** Takes in a cleaned picture. The same picture again is the same photo; if that had failed, it is tried anew. */
export async function acceptPhoto(
  {bytes, width, height}: CleanPicture,
  {database, pictures, queue}: Dependencies,
): Promise<{readonly id: string; readonly isNew: boolean}> {
  const key = photoKey(bytes);
  // #region accept-photo
  return database.transaction(async (transaction) => {
    // Two uploads of one picture, or an upload and a deletion, take turns.
    await holdLock(transaction, key);
    await transaction.query(
      'DELETE FROM pending_deletions WHERE picture_key = $1',
      [key],
    );
    // If the rest fails, the file is left without a row. The reconciler finds it, and nothing is lost.
    await pictures.put(key, bytes);
    const known = await photoWithKey(key, transaction);
    if (known?.failure === null) return {id: known.id, isNew: false};
    if (known !== undefined) await forgetFailure(known.id, queue, transaction);
    const id = known?.id ?? randomUUID();
    const picture = {key, bytes: bytes.length, width, height};
    if (known === undefined) await insertPhoto(id, picture, transaction);
    // Photo, job and event: all of them, or none.
    await announcePhoto(id, picture, queue, transaction);
    return {id, isNew: known === undefined};
  });
  // #endregion accept-photo
}

async function photoWithKey(
  key: string,
  queries: Queries,
): Promise<z.infer<typeof KnownPhoto> | undefined> {
  const [row] = await queries.query(
    'SELECT id, failure FROM photos WHERE picture_key = $1',
    [key],
  );
  return row && KnownPhoto.parse(row);
}

export async function insertPhoto(
  id: string,
  {key, bytes, width, height}: StoredPicture,
  transaction: Queries,
): Promise<void> {
  await transaction.query(
    `INSERT INTO photos (id, picture_key, stored_at, width, height, bytes)
     VALUES ($1, $2, now(), $3, $4, $5)`,
    [id, key, width, height, bytes],
  );
}

/** Puts the photo's job into the queue and its event into the log. The event comes last, see {@link appendEvent}. */
export async function announcePhoto(
  id: string,
  {key, bytes}: StoredPicture,
  queue: Dependencies['queue'],
  transaction: Queries,
): Promise<void> {
  const event = photoStored(id, key, bytes);
  await queue.announce(event, transaction);
  await appendEvent(event, transaction);
}

async function forgetFailure(
  id: string,
  queue: Dependencies['queue'],
  transaction: Queries,
): Promise<void> {
  await transaction.query('UPDATE photos SET failure = NULL WHERE id = $1', [
    id,
  ]);
  // Its dead letter is answered by the new try.
  await queue.cancel(id, transaction);
}

import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import type {PhotoQueue} from '../../contracts/desks';
import type {DeletionReceipt, Traces} from '../../contracts/person';
import {holdLock} from '../advisoryLock';
import {lockPhoto} from '../archive/answers';
import {appendEvent} from '../eventLog';
import {photoDeleted} from '../photoEvents';

/** What is deleted: its id, and the keys of its pictures. */
export interface Subject {
  readonly kind: DeletionReceipt['deleted'];
  readonly id: string;
  readonly keys: readonly string[];
}

/** What a transaction took out of the database. The pictures are still to go. */
export interface Removal {
  readonly subject: Subject;
  readonly removed: Omit<Traces, 'pictures'>;
}

/** Takes a photo out of the database and the queue, and notes its picture for deletion. Undefined when it is gone. */
export async function removePhotoRows(
  id: string,
  queue: PhotoQueue,
  transaction: Queries,
): Promise<Removal | undefined> {
  const [found] = await transaction.query(
    'SELECT picture_key FROM photos WHERE id = $1',
    [id],
  );
  if (found === undefined) return undefined;
  const key = z.string().parse(found.picture_key);
  // An upload of the same picture waits until this is decided.
  await holdLock(transaction, key);
  if (!(await lockPhoto(id, transaction))) return undefined;
  const remove = counting(transaction);
  const removed = {
    jobs: await queue.cancel(id, transaction),
    answers: await remove('DELETE FROM answers WHERE photo_id = $1', [id]),
    events: await remove('DELETE FROM events WHERE photo_id = $1', [id]),
    rows: await remove('DELETE FROM photos WHERE id = $1', [id]),
    embeddings: 0,
  };
  await noteForDeletion(id, [key], transaction);
  await appendEvent(photoDeleted(id), transaction);
  return {subject: {kind: 'photo', id, keys: [key]}, removed};
}

/** Runs a DELETE and says how many rows it took. */
export const counting =
  (transaction: Queries) =>
  async (sql: string, values: readonly unknown[]): Promise<number> => {
    const rows = await transaction.query(`${sql} RETURNING 1 AS gone`, values);
    return rows.length;
  };

/** Notes files that must go, so that a deletion which is cut off after the commit can be finished later. */
export async function noteForDeletion(
  subjectId: string,
  keys: readonly string[],
  transaction: Queries,
): Promise<void> {
  await transaction.query(
    `INSERT INTO pending_deletions (subject_id, picture_key) SELECT $1, unnest($2::text[])
     ON CONFLICT (picture_key) DO UPDATE SET subject_id = $1`,
    [subjectId, keys],
  );
}

import * as z from 'zod';
import type {Database, Queries} from '../contracts/database';
import type {EventLog} from '../contracts/desks';
import {FaceAppEvent} from '../contracts/events';
import {holdLock} from './advisoryLock';

const EventRow = z.object({number: z.coerce.number(), event: FaceAppEvent});

/** The `events` table: what happened, in the order in which it became visible. */
export function createEventLog(database: Database): EventLog {
  return {
    append: (event, transaction) =>
      transaction === undefined
        ? database.transaction((own) => appendEvent(event, own))
        : appendEvent(event, transaction),
    after: async (after, limit) => {
      const rows = await database.query(
        'SELECT number, event FROM events WHERE number > $1 ORDER BY number LIMIT $2',
        [after, limit],
      );
      return rows.map((row) => EventRow.parse(row));
    },
    last: async () => {
      const [row] = await database.query(
        'SELECT coalesce(max(number), 0) AS last FROM events',
      );
      return z.coerce.number().parse(row?.last);
    },
  };
}

// #region numbers-in-order
/**
 * Numbers an event and keeps it. An event about a photo that is gone is not kept: nothing may speak of a deleted
 * photo but its deletion. Call it last in a transaction: from here to the commit, all other writers of events wait.
 */
export async function appendEvent(
  event: FaceAppEvent,
  transaction: Queries,
): Promise<void> {
  const isDeletion = event.type === 'org.ml-roles.face-app.photo.deleted';
  if (!isDeletion && !(await holdPhoto(event.subject, transaction))) return;
  // Without the lock, 41 could become visible before 40, and a reader who resumes after 41 would never see 40.
  await holdLock(transaction, 'events');
  await transaction.query(
    'INSERT INTO events (photo_id, event) VALUES ($1, $2::jsonb)',
    [isDeletion ? null : event.subject, JSON.stringify(event)],
  );
}
// #endregion numbers-in-order

/** Keeps the photo's row from being deleted until the transaction ends. False when it is gone. */
async function holdPhoto(
  photoId: string,
  transaction: Queries,
): Promise<boolean> {
  const rows = await transaction.query(
    'SELECT id FROM photos WHERE id = $1 FOR SHARE',
    [photoId],
  );
  return rows.length > 0;
}

import type PgBoss from 'pg-boss';
import * as z from 'zod';
import type {Database} from '../../contracts/database';
import type {PhotoQueue} from '../../contracts/desks';
import {PhotoJob, type DeadLetter} from '../../contracts/job';
import {bossQueries} from './bossDatabase';
import type {PhotoTask} from './photoQueue';
import {CUT_OFF, DEAD, MOST_ATTEMPTS, PHOTOS} from './queues';

/** What lies in the queue of dead letters. */
const DeadJob = PhotoJob.extend({
  reason: z.string().default(CUT_OFF),
  attempts: z.int().default(MOST_ATTEMPTS),
});
const DeadRow = z.object({id: z.uuid(), data: DeadJob, created_on: z.date()});

/** Work that waits for a person. */
export interface DeadLetters {
  /** Moves a photo to the dead letters now, whatever attempts it has left. */
  bury(task: PhotoTask, reason: string): Promise<void>;
  /** At most `limit`, newest first. */
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  deadLetter(id: string): Promise<DeadLetter | undefined>;
  /** Puts it back into the queue, with all attempts before it. Returns whether there was one. */
  replay(id: string): Promise<boolean>;
}

export function createDeadLetters({
  boss,
  database,
  announce,
}: {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly announce: PhotoQueue['announce'];
}): DeadLetters {
  async function find(
    condition: string,
    value: unknown,
  ): Promise<readonly DeadLetter[]> {
    const rows = await database.query(
      `SELECT id, data, created_on FROM pgboss.job WHERE name = $1 ${condition}`,
      [DEAD, value],
    );
    return rows.map((row) => toDeadLetter(DeadRow.parse(row)));
  }

  return {
    bury: ({id, event, attempt}, reason) =>
      database.transaction(async (transaction) => {
        const taken = await transaction.query(
          'DELETE FROM pgboss.job WHERE name = $1 AND id = $2 RETURNING id',
          [PHOTOS, id],
        );
        // Gone meanwhile, with its photo: a deleted photo leaves no dead letter.
        if (taken.length === 0) return;
        const dead: z.input<typeof DeadJob> = {
          event,
          reason,
          attempts: attempt,
        };
        await boss.send(DEAD, dead, {
          singletonKey: event.subject,
          db: bossQueries(transaction),
        });
      }),
    deadLetters: (limit) => find('ORDER BY created_on DESC LIMIT $2', limit),
    deadLetter: async (id) => (await find('AND id = $2', id))[0],
    replay: (id) =>
      database.transaction(async (transaction) => {
        const [row] = await transaction.query(
          'DELETE FROM pgboss.job WHERE name = $1 AND id = $2 RETURNING data',
          [DEAD, id],
        );
        if (row === undefined) return false;
        await announce(PhotoJob.parse(row.data).event, transaction);
        return true;
      }),
  };
}

function toDeadLetter({
  id,
  data: {event, reason, attempts},
  created_on,
}: z.infer<typeof DeadRow>): DeadLetter {
  return {
    id,
    photoId: event.subject,
    reason,
    attempts,
    deadSince: created_on.toISOString(),
    job: {event},
  };
}

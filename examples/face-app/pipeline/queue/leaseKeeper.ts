import type PgBoss from 'pg-boss';
import type {Database} from '../../contracts/database';
import type {Log} from '../../contracts/platform';
import {PHOTOS} from './queues';

const EVERY_MS = 2_000;

/**
 * Takes jobs back from workers that died with them: each goes to the queue again or, after its last attempt, to the
 * dead letters. Several processes may do it at once, since pg-boss does it under a lock.
 */
export function startLeaseKeeper(
  boss: PgBoss,
  database: Database,
  log: Log,
): {stop(): Promise<void>} {
  let round: Promise<void> | undefined;

  async function takeBack(): Promise<void> {
    await boss.expire();
    // pg-boss has put a copy into the dead letters.
    await database.query(
      `DELETE FROM pgboss.job WHERE name = $1 AND state = 'failed'`,
      [PHOTOS],
    );
  }

  const timer = setInterval(() => {
    round ??= takeBack()
      .catch((error: unknown) => {
        log.warn({reason: String(error)}, 'Lost jobs could not be taken back.');
      })
      .finally(() => {
        round = undefined;
      });
  }, EVERY_MS);

  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}

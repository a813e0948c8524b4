import type PgBoss from 'pg-boss';

export const PHOTOS = 'photos';
export const DEAD = 'photos-dead';

/**
 * How often a photo is tried before it goes to the dead letters, killed workers included. Not fewer: when the app was
 * killed sixteen times on a busy machine, five buried good photos that were in hand each time. As the pauses double,
 * ten attempts take nine minutes or more, which outlasts most troubles that pass.
 */
export const MOST_ATTEMPTS = 10;

/** The reason of what pg-boss itself buries, because no worker lived to give one. */
export const CUT_OFF = `Each of ${MOST_ATTEMPTS} attempts was cut off: no worker lived to finish it.`;

const TEN_YEARS_IN_MINUTES = 10 * 365 * 24 * 60;

const QUEUES: readonly PgBoss.Queue[] = [
  // The dead letters come first, as the other queue refers to them. They stay until a person has looked at them.
  {name: DEAD, policy: 'short', retentionMinutes: TEN_YEARS_IN_MINUTES},
  // #region lend-and-take-back
  {
    name: PHOTOS,
    // One waiting job for each photo; while it is worked on, one more may wait.
    policy: 'short',
    retryLimit: MOST_ATTEMPTS - 1,
    // Seconds; doubled at each retry, plus as much again at random, so that photos which failed together do not
    // come back together.
    retryDelay: 1,
    retryBackoff: true,
    // A worker that has not finished after that counts as dead, and its photo is handed out again.
    expireInSeconds: 20,
    retentionMinutes: TEN_YEARS_IN_MINUTES,
    deadLetter: DEAD,
  },
  // #endregion lend-and-take-back
];

/** What PostgreSQL says to one of two transactions that wait for each other; the other one goes on. */
const DEADLOCK = '40P01';

/** Safe when several processes do it at once, and when the queues are there already with older settings. */
export async function createQueues(boss: PgBoss): Promise<void> {
  for (const queue of QUEUES) {
    await againAfterDeadlock(async () => {
      await boss.createQueue(queue.name, queue);
      await boss.updateQueue(queue.name, queue);
    });
  }
}

/** Two processes that start together lock the same tables in another order. Whoever loses tries again. */
async function againAfterDeadlock(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error && error.code;
      if (code !== DEADLOCK) throw error;
    }
  }
}

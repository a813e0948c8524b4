import type {Database} from '../contracts/database';
import {
  type ActiveModel,
  ModelUnavailable,
  type PhotoArchive,
} from '../contracts/desks';
import type {Reconciliation} from '../contracts/job';
import type {Log, Metrics} from '../contracts/platform';
import {Problem} from '../contracts/problem';
import {createLease} from './lease';
import type {PipelineQueue} from './queue/photoQueue';

/** Seconds. A process that dies in a round holds up the next one for so long; a longer round that is not alone does no harm. */
const LEASE_SECONDS = 20;
/** Photos announced in one go, so that a round stays short. */
const AT_ONCE = 500;

export interface Reconciler {
  /** One round. Rejects with a 409 {@link Problem} while another process is at it. */
  runOnce(): Promise<Reconciliation>;
  start(everySeconds: number): void;
  stop(): Promise<void>;
}

interface ReconcilerDeps {
  readonly database: Database;
  readonly archive: PhotoArchive;
  readonly queue: PipelineQueue;
  readonly versions: ActiveModel;
  readonly metrics: Metrics;
  readonly log: Log;
}

type ActiveVersion = Awaited<ReturnType<ActiveModel['active']>>;

/** Looks for what was forgotten, however that came about, and mends it. Doing so twice changes nothing. */
export function createReconciler(deps: ReconcilerDeps): Reconciler {
  const {database, archive, versions, metrics, log} = deps;
  const lease = createLease(database, 'reconciler', LEASE_SECONDS);
  let round: Promise<Reconciliation | undefined> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function reconcile(): Promise<Reconciliation> {
    const startedAt = new Date();
    const found = await archive.reconcile();
    const findings = {...found, announcedAgain: await announceAgain()};
    metrics.reconciled(findings);
    const took = (Date.now() - startedAt.getTime()) / 1_000;
    if (Object.values(findings).some((count) => count > 0)) {
      log.info({...findings, took}, 'The reconciler mended something.');
    }
    return {startedAt: startedAt.toISOString(), took, ...findings};
  }

  async function announceAgain(): Promise<number> {
    try {
      return await announceForgotten(await versions.active(), deps);
    } catch (error) {
      // Before the first model version there is nobody who could answer.
      if (error instanceof ModelUnavailable) return 0;
      throw error;
    }
  }

  /** Joins the round that this process is at, if it is. */
  function run(): Promise<Reconciliation | undefined> {
    round ??= lease.hold(reconcile).finally(() => {
      round = undefined;
    });
    return round;
  }

  return {
    runOnce: async () => {
      // What came after the round that is under way had begun would be missed by it.
      await round?.catch(() => undefined);
      const reconciliation = await run();
      if (reconciliation !== undefined) return reconciliation;
      throw new Problem({
        status: 409,
        kind: 'already-reconciling',
        title: 'Another process is reconciling',
        detail: 'Another process is at it this moment. Try again shortly.',
        retryAfter: 5,
      });
    },
    start: (everySeconds) => {
      const runAndLog = (): void => {
        run().catch((error: unknown) => {
          log.warn(
            {reason: String(error)},
            'A round of the reconciler failed.',
          );
        });
      };
      runAndLog();
      timer = setInterval(runAndLog, everySeconds * 1_000);
    },
    stop: async () => {
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

// #region find-the-forgotten
/** Photos without answer that nobody works on are announced again. Dead letters that nobody told of are told. */
async function announceForgotten(
  {version}: ActiveVersion,
  {database, archive, queue}: ReconcilerDeps,
): Promise<number> {
  const {waiting, active} = await queue.depth();
  // Looks past those that wait for their turn.
  const most = waiting + active + AT_ONCE;
  const unanswered = await archive.unanswered(version, most);
  const {queued, dead} = await queue.jobs();
  let announced = 0;
  for (const event of unanswered) {
    const reason = dead.get(event.subject);
    if (reason !== undefined) {
      await archive.keepFailure(event.subject, version, reason);
    } else if (!queued.has(event.subject)) {
      await database.transaction((transaction) =>
        queue.announce(event, transaction),
      );
      announced += 1;
    }
  }
  return announced;
}
// #endregion find-the-forgotten

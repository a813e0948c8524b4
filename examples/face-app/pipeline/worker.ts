import type {ActiveModel, FaceReader} from '../contracts/desks';
import type {HealthCheck, Log} from '../contracts/platform';
import type {PipelineQueue} from './queue/photoQueue';
import {workOnPhoto, type PhotoWorkDeps} from './workOnPhoto';

/** Longest sleep when nothing is announced in this process: another may have announced something. */
const POLL_MS = 250;
/** Pause before the next look whether the model, or the database, is back. */
const PAUSE_MS = 500;

export interface Worker {
  start(): void;
  /** Takes no more photos, and waits for those in hand. */
  stop(): Promise<void>;
}

interface WorkerDeps extends PhotoWorkDeps {
  readonly queue: PipelineQueue;
  readonly versions: ActiveModel & {readonly problem: HealthCheck};
  readonly log: Log;
  /** Photos in hand at once. With two, one is decoded or kept while the model reads the other. */
  readonly concurrency?: number;
}

/** Takes photos from the queue and brings each to its answer or to the dead letters. */
export function createWorker(deps: WorkerDeps): Worker {
  const {queue, versions, log, concurrency = 2} = deps;
  const inHand = new Set<Promise<void>>();
  let running: Promise<void> | undefined;
  let isStopping = false;
  // Asked before the first photo and after each failure, not before every photo: the model server is busy with one.
  let isModelReady = false;
  const reader: FaceReader = {
    read: async (image, modelVersion) => {
      try {
        return await deps.reader.read(image, modelVersion);
      } catch (error) {
        isModelReady = false;
        throw error;
      }
    },
  };

  // #region while-the-model-is-away
  async function run(): Promise<void> {
    while (!isStopping) {
      const seen = queue.arrivals.count();
      try {
        // While the model is away no photo is taken, so that none loses its attempts.
        isModelReady ||= (await versions.problem()) === undefined;
        const task = isModelReady ? await queue.fetch() : undefined;
        if (task !== undefined) hold(workOnPhoto(task, {...deps, reader}));
        else
          await queue.arrivals.after(seen, isModelReady ? POLL_MS : PAUSE_MS);
      } catch (error) {
        log.error(
          {reason: String(error)},
          'The worker could not take a photo.',
        );
        await queue.arrivals.after(queue.arrivals.count(), PAUSE_MS);
      }
      if (inHand.size >= concurrency) await Promise.race(inHand);
    }
    await Promise.all(inHand);
  }
  // #endregion while-the-model-is-away

  function hold(work: Promise<void>): void {
    const held = work.finally(() => inHand.delete(held));
    inHand.add(held);
  }

  return {
    start: () => {
      running ??= run();
    },
    stop: async () => {
      isStopping = true;
      queue.arrivals.nudge();
      await running;
    },
  };
}

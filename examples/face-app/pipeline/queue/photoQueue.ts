import PgBoss from 'pg-boss';
import type {Database, Queries} from '../../contracts/database';
import type {PhotoQueue} from '../../contracts/desks';
import type {PhotoStored} from '../../contracts/events';
import {PhotoJob} from '../../contracts/job';
import type {Log, QueueDepth} from '../../contracts/platform';
import {createNudge, type Nudge} from '../nudge';
import {bossDatabase, bossQueries} from './bossDatabase';
import {createDeadLetters, type DeadLetters} from './deadLetters';
import {
  countPhotosJobs,
  deletePhotosJobs,
  findJobs,
  queueDepth,
  type FoundJobs,
} from './jobs';
import {startLeaseKeeper} from './leaseKeeper';
import {createQueues, PHOTOS} from './queues';

/** A photo that a worker has taken from the queue and must complete, retry or bury within its lease. */
export interface PhotoTask {
  readonly id: string;
  readonly event: PhotoStored;
  /** 1 for the first. */
  readonly attempt: number;
  /** Seconds between the job's creation and now. */
  readonly waited: number;
}

/** All that the pipeline does with the queue; the backend sees the {@link PhotoQueue} in it. */
export interface PipelineQueue extends PhotoQueue, DeadLetters {
  /** Takes back, from now on, the jobs of workers that died. For processes that work. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Nudged when a photo has been announced in this process. */
  readonly arrivals: Nudge;
  depth(): Promise<QueueDepth>;
  /** Which photos have a job or a dead letter. */
  jobs(): Promise<FoundJobs>;
  /** The next photo, if one waits. */
  fetch(): Promise<PhotoTask | undefined>;
  complete(task: PhotoTask): Promise<void>;
  /** Hands it out again after a pause that grows with each attempt. */
  retryLater(task: PhotoTask, reason: string): Promise<void>;
}

/** Installs the queue in the database when it is not there yet. */
export async function createPhotoQueue(
  database: Database,
  log: Log,
): Promise<PipelineQueue> {
  const boss = new PgBoss({
    db: bossDatabase(database),
    supervise: false,
    schedule: false,
  });
  boss.on('error', ({message}) => {
    log.error({reason: message}, 'The queue reports an error.');
  });
  await boss.start();
  await createQueues(boss);

  const arrivals = createNudge();
  let leaseKeeper: {stop(): Promise<void>} | undefined;

  // #region announce-in-same-transaction
  /** Puts the photo's job into the queue, in the transaction that stores the photo: both or neither. */
  async function announce(
    event: PhotoStored,
    transaction: Queries,
  ): Promise<void> {
    const job: PhotoJob = {event};
    await boss.send(PHOTOS, job, {
      // A second job for a photo that waits already is left out.
      singletonKey: event.subject,
      db: bossQueries(transaction),
    });
    arrivals.nudge();
  }
  // #endregion announce-in-same-transaction

  async function fetch(): Promise<PhotoTask | undefined> {
    const [job] = await boss.fetch(PHOTOS, {includeMetadata: true});
    if (job === undefined) return undefined;
    const {data, success} = PhotoJob.safeParse(job.data);
    if (!success) {
      // Nothing is lost: the reconciler announces the photo again.
      log.error({job: job.id}, 'A job that is none was taken away.');
      await boss.deleteJob(PHOTOS, job.id);
      return undefined;
    }
    return {
      id: job.id,
      event: data.event,
      attempt: job.retryCount + 1,
      waited: (job.startedOn.getTime() - job.createdOn.getTime()) / 1_000,
    };
  }

  return {
    ...createDeadLetters({boss, database, announce}),
    announce,
    fetch,
    arrivals,
    cancel: deletePhotosJobs,
    count: (photoId) => countPhotosJobs(photoId, database),
    depth: () => queueDepth(database),
    jobs: () => findJobs(database),
    // A finished job is deleted: what is kept about a photo is its answer.
    complete: async ({id}) => {
      await boss.deleteJob(PHOTOS, id);
    },
    retryLater: async ({id}, reason) => {
      await boss.fail(PHOTOS, id, {reason});
    },
    start: () => {
      leaseKeeper ??= startLeaseKeeper(boss, database, log);
      return Promise.resolve();
    },
    stop: async () => {
      await leaseKeeper?.stop();
      await boss.stop({graceful: false});
    },
  };
}

import {randomUUID} from 'node:crypto';
import type {
  ActiveModel,
  Decide,
  EventLog,
  FaceReader,
  Gallery,
  PhotoArchive,
} from '../contracts/desks';
import type {PhotoStarted} from '../contracts/events';
import type {DecodePicture} from '../contracts/image';
import type {NamedFace} from '../contracts/photo';
import type {Log, Metrics, Outcome, Stage} from '../contracts/platform';
import {answerOnce} from './answerOnce';
import {hopelessOrLater, reasonOf} from './hopelessOrLater';
import {nameFaces} from './nameFaces';
import type {PhotoTask, PipelineQueue} from './queue/photoQueue';

export interface PhotoWorkDeps {
  readonly queue: Pick<PipelineQueue, 'complete' | 'retryLater' | 'bury'>;
  readonly archive: PhotoArchive;
  readonly gallery: Gallery;
  readonly events: EventLog;
  readonly reader: FaceReader;
  readonly versions: ActiveModel;
  readonly decode: DecodePicture;
  readonly decide: Decide;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Never rejects: what cannot even be given back to the queue comes back by itself when its lease ends. */
export async function workOnPhoto(
  task: PhotoTask,
  deps: PhotoWorkDeps,
): Promise<void> {
  const {log, metrics} = deps;
  const fields = {photoId: task.event.subject, attempt: task.attempt};
  const began = performance.now();
  // Later attempts wait on purpose.
  if (task.attempt === 1) metrics.stageTook('wait', task.waited);
  try {
    const outcome = await answerOrGiveBack(task, deps);
    metrics.jobEnded(outcome);
    const seconds = Math.round(performance.now() - began) / 1_000;
    log.info({...fields, outcome, seconds}, 'The work on a photo ended.');
  } catch (error) {
    log.error(
      {...fields, reason: String(error)},
      'A photo could not be given back. It returns when its lease ends.',
    );
  }
}

async function answerOrGiveBack(
  task: PhotoTask,
  deps: PhotoWorkDeps,
): Promise<Outcome> {
  const {queue, archive, versions, log} = deps;
  const photoId = task.event.subject;
  const model = await versions.active();
  try {
    const outcome = await answer(task, model, deps);
    await queue.complete(task);
    return outcome;
  } catch (error) {
    const outcome = hopelessOrLater(error, task.attempt);
    log.warn(
      {photoId, attempt: task.attempt, outcome, reason: String(error)},
      'A photo was not answered.',
    );
    if (outcome === 'try-again') {
      await queue.retryLater(task, reasonOf(error));
    } else {
      await queue.bury(task, reasonOf(error));
      await archive.keepFailure(photoId, model.version, reasonOf(error));
    }
    return outcome;
  }
}

async function answer(
  {event, attempt}: PhotoTask,
  model: Awaited<ReturnType<ActiveModel['active']>>,
  {archive, gallery, events, reader, decode, decide, metrics}: PhotoWorkDeps,
): Promise<Outcome> {
  const photoId = event.subject;
  let named: readonly NamedFace[] = [];
  const outcome = await answerOnce(photoId, model, {
    ...{archive, reader, decode},
    begun: () => events.append(started(photoId, attempt, model.version)),
    name: async (reading, threshold) =>
      (named = await nameFaces(reading, threshold, gallery, decide)),
    timed: (stage, work) => timed(stage, work, metrics),
  });
  if (outcome === 'answered') {
    for (const {distance, personId} of named) {
      metrics.faceDecided(distance, personId !== null);
    }
  }
  return outcome;
}

async function timed<T>(
  stage: Stage,
  work: Promise<T>,
  metrics: Metrics,
): Promise<T> {
  const began = performance.now();
  const result = await work;
  metrics.stageTook(stage, (performance.now() - began) / 1_000);
  return result;
}

function started(
  photoId: string,
  attempt: number,
  modelVersion: string,
): PhotoStarted {
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: '/face-app',
    type: 'org.ml-roles.face-app.photo.started',
    time: new Date().toISOString(),
    subject: photoId,
    datacontenttype: 'application/json',
    data: {attempt, modelVersion},
  };
}

import {afterAll, afterEach, beforeAll, beforeEach, expect, it} from 'vitest';
import {type FaceReader, ModelUnavailable} from '../../contracts/desks';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import {UndecodablePicture} from '../../contracts/image';
import {Answer} from '../../contracts/photo';
import {decide} from '../../model';
import {createReconciler, createWorker, type Worker} from '../../pipeline';
import {MOST_ATTEMPTS} from '../../pipeline/queue/queues';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  VERSION,
  soon,
} from '../support/pipelineDesk';

const IMAGE = {width: 1, height: 1, data: new Uint8Array(3)};
const MODEL = {version: VERSION, threshold: 0.55};

let desk: PipelineDesk;
let worker: Worker | undefined;
/** What the model server does next; asked again and again. */
let read: FaceReader['read'];
let problem: string | undefined;
let timesRead = 0;

beforeAll(async () => {
  desk = await openPipelineDesk(await openEmbeddedDatabase());
});
beforeEach(async () => {
  await desk.empty();
  timesRead = 0;
  problem = undefined;
  read = () => Promise.resolve({modelVersion: VERSION, faces: [faceAt(0)]});
});
afterEach(() => worker?.stop());
afterAll(() => desk.close());

const faceAt = (at: number) => ({
  box: {x: 0, y: 0, width: 1, height: 1},
  score: 0.9,
  embedding: Array.from({length: EMBEDDING_LENGTH}, () => at),
});

function startWorker() {
  worker = createWorker({
    ...desk,
    decide,
    decode: (bytes) =>
      bytes.length > 0
        ? Promise.resolve(IMAGE)
        : Promise.reject(new UndecodablePicture('This is not a picture.')),
    reader: {
      read: (image, version) => {
        timesRead += 1;
        return read(image, version);
      },
    },
    versions: {
      active: () => Promise.resolve(MODEL),
      problem: () => Promise.resolve(problem),
    },
  });
  worker.start();
}

async function answersOf(photoId: string) {
  const rows = await desk.database.query(
    'SELECT answer FROM answers WHERE photo_id = $1',
    [photoId],
  );
  return rows.map(({answer}) => Answer.parse(answer));
}
const lastEventOf = (photoId: string) =>
  soon(async () => (await desk.eventsOf(photoId)).at(-1));

it('brings a photo to its answer, with the nearest person’s name, and tells of it', async () => {
  const personId = await desk.enrol({version: VERSION, at: 0.01});
  const photoId = await desk.store();
  startWorker();
  await lastEventOf(photoId).toBe('answered');
  expect(await desk.eventsOf(photoId)).toEqual([
    'stored',
    'started',
    'answered',
  ]);
  const [answer, ...others] = await answersOf(photoId);
  expect(others).toEqual([]);
  expect(answer).toMatchObject({
    modelVersion: VERSION,
    threshold: 0.55,
    faces: [{personId}],
  });
  expect(answer?.faces[0]?.distance).toBeCloseTo(Math.sqrt(128) * 0.01, 6);
  await soon(() => desk.queue.count(photoId)).toBe(0);
});

it('keeps one answer when a photo is delivered twice, to two workers at once', async () => {
  const photoId = await desk.store();
  const task = await desk.queue.fetch();
  if (task === undefined) throw new Error('Nothing waits in the queue.');
  await desk.database.transaction((transaction) =>
    desk.queue.announce(task.event, transaction),
  );
  // The first delivery comes back, as after a killed worker, while the second waits.
  await desk.queue.retryLater(task, 'its worker was killed');
  await desk.database.query(
    `UPDATE pgboss.job SET start_after = now() - interval '1 second'`,
  );
  startWorker();
  await soon(() => desk.queue.count(photoId)).toBe(0);
  expect(await answersOf(photoId)).toHaveLength(1);
  const told = await desk.eventsOf(photoId);
  expect(told.filter((type) => type === 'answered')).toHaveLength(1);
});

it('takes no photo while the model is away, so that none loses its attempts', async () => {
  problem = 'It restarts.';
  const photoId = await desk.store();
  startWorker();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await desk.queue.depth()).toMatchObject({waiting: 1, active: 0});
  problem = undefined;
  await lastEventOf(photoId).toBe('answered');
  expect(timesRead).toBe(1);
});

it('tries again what a model server that goes away has left undone', async () => {
  const works = read;
  read = () => {
    read = works;
    return Promise.reject(new ModelUnavailable('It was killed.'));
  };
  const photoId = await desk.store();
  startWorker();
  await lastEventOf(photoId).toBe('answered');
  expect(await desk.eventsOf(photoId)).toEqual([
    'stored',
    'started',
    'started',
    'answered',
  ]);
});

it('does not try again what is no picture: it fails at once, with the reason', async () => {
  const broken = await desk.store(new Uint8Array(0));
  const good = await desk.store();
  startWorker();
  await lastEventOf(good).toBe('answered');
  await lastEventOf(broken).toBe('failed');
  expect(await desk.failureOf(broken)).toBe('This is not a picture.');
  expect(await desk.queue.deadLetters(10)).toMatchObject([
    {photoId: broken, attempts: 1},
  ]);
});

it('does not tell the photo’s owner what an unforeseen error gives away', async () => {
  read = () => Promise.reject(new Error('password=secret'));
  const photoId = await desk.store();
  await desk.database.query(
    'UPDATE pgboss.job SET retry_count = $1, started_on = NULL',
    [MOST_ATTEMPTS - 1],
  );
  startWorker();
  await lastEventOf(photoId).toBe('failed');
  expect(await desk.failureOf(photoId)).toBe(
    'Something unforeseen happened. The log says what.',
  );
});

it('finishes the photos in hand before it stops, and takes no other', async () => {
  const finish: (() => void)[] = [];
  const works = read;
  read = async (...asked) => {
    await new Promise<void>((resolve) => finish.push(resolve));
    return works(...asked);
  };
  const photoIds = [await desk.store(), await desk.store(), await desk.store()];
  startWorker();
  await soon(() => finish.length).toBe(2);
  const stopped = worker?.stop();
  for (const goOn of finish) goOn();
  await stopped;
  const answers = await Promise.all(photoIds.map(answersOf));
  expect(answers.flat()).toHaveLength(2);
  expect(await desk.queue.depth()).toMatchObject({waiting: 1, active: 0});
});

it('is done with a photo that is deleted while the model reads it', async () => {
  const works = read;
  read = async (...asked) => {
    await desk.database.query('DELETE FROM photos');
    return works(...asked);
  };
  const photoId = await desk.store();
  startWorker();
  await soon(() => timesRead).toBe(1);
  await soon(() => desk.queue.count(photoId)).toBe(0);
  expect(await answersOf(photoId)).toEqual([]);
  expect(await desk.queue.deadLetters(10)).toEqual([]);
});

const reconciler = () =>
  createReconciler({...desk, versions: {active: () => Promise.resolve(MODEL)}});

it('answers, after a round of the reconciler, what was forgotten in whatever way', async () => {
  const lostJob = await desk.store();
  await desk.database.query('DELETE FROM pgboss.job');
  const waiting = await desk.store();
  expect(await reconciler().runOnce()).toMatchObject({announcedAgain: 1});
  expect(await desk.queue.count(lostJob)).toBe(1);
  expect(await desk.queue.count(waiting)).toBe(1);
  expect(await reconciler().runOnce()).toMatchObject({announcedAgain: 0});
  startWorker();
  await lastEventOf(lostJob).toBe('answered');
  await lastEventOf(waiting).toBe('answered');
  expect(await reconciler().runOnce()).toMatchObject({announcedAgain: 0});
});

it('tells of a dead letter that nobody lived to tell of', async () => {
  const photoId = await desk.store();
  const task = await desk.queue.fetch();
  if (task === undefined) throw new Error('Nothing waits in the queue.');
  await desk.queue.bury(task, 'The worker died here.');
  expect(await desk.failureOf(photoId)).toBe(null);
  expect(await reconciler().runOnce()).toMatchObject({announcedAgain: 0});
  expect(await desk.failureOf(photoId)).toBe('The worker died here.');
  expect(await desk.eventsOf(photoId)).toEqual(['stored', 'failed']);
});

it('lets one process at a time reconcile', async () => {
  const [one, other] = [reconciler(), reconciler()];
  const results = await Promise.allSettled([one.runOnce(), other.runOnce()]);
  expect(results.map(({status}) => status).sort()).toEqual([
    'fulfilled',
    'rejected',
  ]);
  await expect(other.runOnce()).resolves.toMatchObject({announcedAgain: 0});
});

it('lets another process reconcile after one died in the middle', async () => {
  await desk.database.query(
    `INSERT INTO pipeline_leases VALUES ('reconciler', gen_random_uuid(), now() + interval '300 ms')`,
  );
  await expect(reconciler().runOnce()).rejects.toMatchObject({status: 409});
  await soon(() =>
    reconciler()
      .runOnce()
      .then(
        ({announcedAgain}) => announcedAgain,
        () => undefined,
      ),
  ).toBe(0);
});

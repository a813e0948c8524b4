import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {PhotoStored} from '../../contracts/events';
import {createPhotoQueue} from '../../pipeline';
import {MOST_ATTEMPTS} from '../../pipeline/queue/queues';
import type {PhotoTask} from '../../pipeline/queue/photoQueue';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  QUIET,
  soon,
} from '../support/pipelineDesk';

let desk: PipelineDesk;
beforeAll(async () => {
  desk = await openPipelineDesk(await openEmbeddedDatabase());
});
beforeEach(() => desk.empty());
afterAll(() => desk.close());

async function taken(): Promise<PhotoTask> {
  const task = await desk.queue.fetch();
  if (task === undefined) throw new Error('Nothing waits in the queue.');
  return task;
}

/** As if the pause before the next attempt were over. */
const skipPause = () =>
  desk.database.query(
    `UPDATE pgboss.job SET start_after = now() - interval '1 second'`,
  );

/** As if the worker had been killed with the job in hand, longer ago than the lease. */
const killWorker = () =>
  desk.database.query(
    `UPDATE pgboss.job SET started_on = now() - interval '1 minute' WHERE state = 'active'`,
  );

describe('the queue', () => {
  it('gets the photo’s job in the transaction that stores the photo', async () => {
    const photoId = await desk.store();
    expect(await desk.queue.count(photoId)).toBe(1);
    const {event, attempt, waited} = await taken();
    expect(event.subject).toBe(photoId);
    expect(attempt).toBe(1);
    expect(waited).toBeGreaterThanOrEqual(0);
  });

  it('has no job when that transaction is rolled back', async () => {
    await desk.store();
    const {event} = await taken();
    const other: PhotoStored = {...event, subject: event.id};
    await expect(
      desk.database.transaction(async (transaction) => {
        await desk.queue.announce(other, transaction);
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
    expect(await desk.queue.count(other.subject)).toBe(0);
  });

  it('keeps one waiting job for a photo that is announced twice', async () => {
    await desk.store();
    const task = await taken();
    const announce = () =>
      desk.database.transaction((transaction) =>
        desk.queue.announce(task.event, transaction),
      );
    await announce();
    await announce();
    // The one in hand, and one more.
    expect(await desk.queue.depth()).toMatchObject({waiting: 1, active: 1});
    await desk.queue.complete(task);
    await desk.queue.complete(await taken());
    expect(await desk.queue.count(task.event.subject)).toBe(0);
  });

  it('gives each photo to one worker', async () => {
    const stored = [await desk.store(), await desk.store(), await desk.store()];
    const tasks = await Promise.all([taken(), taken(), taken()]);
    expect(tasks.map(({event}) => event.subject).sort()).toEqual(stored.sort());
    expect(await desk.queue.fetch()).toBe(undefined);
  });

  it('hands a photo out again after pauses that grow', async () => {
    await desk.store();
    const pauses: number[] = [];
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      const task = await taken();
      expect(task.attempt).toBe(attempt);
      await desk.queue.retryLater(task, 'the model server restarts');
      expect(await desk.queue.fetch()).toBe(undefined);
      const [row] = await desk.database.query(
        'SELECT extract(epoch FROM start_after - now())::float8 AS pause FROM pgboss.job',
      );
      pauses.push(Number(row?.pause));
      await skipPause();
    }
    expect(await taken()).toMatchObject({attempt: MOST_ATTEMPTS});
    // 1 to 2 seconds, then 2 to 4, 4 to 8, 8 to 16; a little less, as some of it is over.
    pauses.forEach((pause, retry) => {
      expect(pause).toBeGreaterThan(2 ** retry - 0.9);
      expect(pause).toBeLessThanOrEqual(2 ** (retry + 1));
    });
  });

  it('hands a photo out again when its worker was killed', async () => {
    const photoId = await desk.store();
    await taken();
    await killWorker();
    await desk.queue.start();
    await soon(() => desk.queue.depth()).toMatchObject({waiting: 1, active: 0});
    await skipPause();
    const again = await taken();
    expect(again).toMatchObject({attempt: 2, event: {subject: photoId}});
  });

  it('buries a photo at once, with the reason, and can be asked to try it again', async () => {
    const photoId = await desk.store();
    await desk.queue.bury(await taken(), 'It is no picture.');
    expect(await desk.queue.depth()).toMatchObject({
      waiting: 0,
      deadLetters: 1,
    });
    const [dead] = await desk.queue.deadLetters(10);
    expect(dead).toMatchObject({
      ...{photoId, attempts: 1, reason: 'It is no picture.'},
      job: {event: {subject: photoId}},
    });
    expect(await desk.queue.replay(dead?.id ?? '')).toBe(true);
    expect(await desk.queue.replay(dead?.id ?? '')).toBe(false);
    expect(await desk.queue.deadLetters(10)).toEqual([]);
    expect(await taken()).toMatchObject({
      attempt: 1,
      event: {subject: photoId},
    });
  });

  it('buries a photo whose worker is killed every time', async () => {
    const photoId = await desk.store();
    await desk.queue.start();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await taken()).toMatchObject({attempt});
      await killWorker();
      await soon(() => desk.queue.depth()).toMatchObject({active: 0});
      await skipPause();
    }
    expect(await desk.queue.deadLetters(10)).toMatchObject(
      [{photoId, attempts: MOST_ATTEMPTS, reason: /cut off/}].map((dead) => ({
        ...dead,
        reason: expect.stringMatching(dead.reason) as string,
      })),
    );
    // The dead letter is all that is left of it.
    await soon(() => desk.queue.count(photoId)).toBe(1);
  });

  it('forgets everything about a photo that is deleted, in whatever state its jobs are', async () => {
    const waiting = await desk.store();
    const active = await desk.store();
    const dead = await desk.store();
    const tasks = [await taken(), await taken(), await taken()];
    const taskOf = (photoId: string) =>
      tasks.find(({event}) => event.subject === photoId) ??
      Promise.reject(new Error());
    await desk.queue.retryLater(await taskOf(waiting), 'later');
    await desk.queue.bury(await taskOf(dead), 'never');
    for (const photoId of [waiting, active, dead]) {
      expect(await desk.queue.count(photoId)).toBe(1);
      const cancelled = await desk.database.transaction((transaction) =>
        desk.queue.cancel(photoId, transaction),
      );
      expect(cancelled).toBe(1);
      expect(await desk.queue.count(photoId)).toBe(0);
    }
    // The worker that has it in hand can do no harm any more.
    await desk.queue.bury(await taskOf(active), 'never');
    await desk.queue.retryLater(await taskOf(active), 'later');
    await desk.queue.complete(await taskOf(active));
    expect(await desk.queue.count(active)).toBe(0);
  });

  it('tells how old the oldest waiting photo is', async () => {
    expect(await desk.queue.depth()).toEqual({
      ...{waiting: 0, active: 0, deadLetters: 0, oldestAge: 0},
    });
    await desk.store();
    await desk.database.query(
      `UPDATE pgboss.job SET created_on = now() - interval '90 seconds'`,
    );
    const {oldestAge} = await desk.queue.depth();
    expect(oldestAge).toBeGreaterThan(89);
    expect(oldestAge).toBeLessThan(120);
  });

  it('takes away a job that is none, and goes on', async () => {
    await desk.store();
    await desk.database.query(
      `UPDATE pgboss.job SET data = '{"event": "none"}'::jsonb`,
    );
    const photoId = await desk.store();
    expect(await desk.queue.fetch()).toBe(undefined);
    expect(await taken()).toMatchObject({event: {subject: photoId}});
  });

  it('can be installed by several processes at the same moment', async () => {
    const others = await Promise.all(
      Array.from({length: 3}, () => createPhotoQueue(desk.database, QUIET)),
    );
    const photoId = await desk.store();
    expect(await others[1]?.fetch()).toMatchObject({event: {subject: photoId}});
  });
});

import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createPhotoQueue, createReconciler} from '../../pipeline';
import {openServerDatabase} from '../../platform/database/serverDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  QUIET,
  VERSION,
} from '../support/pipelineDesk';
import {
  skipsPostgres,
  startPostgres,
  type ThrowawayPostgres,
} from '../support/postgres';

describe.skipIf(skipsPostgres)('several processes on one PostgreSQL', () => {
  let postgres: ThrowawayPostgres;
  let desk: PipelineDesk;
  /** Each with connections of its own, as a process has. */
  const open = () => openServerDatabase(postgres.address);

  beforeAll(async () => {
    postgres = await startPostgres();
    const others = await Promise.all([open(), open(), open()]);
    await Promise.all(
      others.map((database) => createPhotoQueue(database, QUIET)),
    );
    await Promise.all(others.map((database) => database.close()));
    desk = await openPipelineDesk(await open());
  });
  afterAll(async () => {
    await desk.close();
    await postgres.remove();
  });

  it('install one queue at the same moment, and take each photo once', async () => {
    const stored = new Set<string>();
    for (let count = 0; count < 30; count += 1) stored.add(await desk.store());
    const databases = await Promise.all([open(), open(), open()]);
    const queues = await Promise.all(
      databases.map((database) => createPhotoQueue(database, QUIET)),
    );
    const taken = await Promise.all(
      queues.map(async (queue) => {
        const photos: string[] = [];
        for (;;) {
          const task = await queue.fetch();
          if (task === undefined) return photos;
          photos.push(task.event.subject);
          await queue.complete(task);
        }
      }),
    );
    expect(taken.flat().sort()).toEqual([...stored].sort());
    await Promise.all(databases.map((database) => database.close()));
  });

  it('announce a photo and roll it back without leaving a job', async () => {
    const photoId = await desk.store();
    const task = await desk.queue.fetch();
    if (task === undefined) throw new Error('Nothing waits in the queue.');
    await desk.queue.complete(task);
    const failing = desk.database.transaction(async (transaction) => {
      await desk.queue.announce(task.event, transaction);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await desk.queue.count(photoId)).toBe(0);
  });

  it('reconcile one at a time, on the same leases', async () => {
    const databases = await Promise.all([open(), open(), open()]);
    const rounds = await Promise.allSettled(
      databases.map((database) =>
        createReconciler({
          ...{...desk, database},
          versions: {
            active: () => Promise.resolve({version: VERSION, threshold: 0.55}),
          },
        }).runOnce(),
      ),
    );
    const fulfilled = rounds.filter(({status}) => status === 'fulfilled');
    expect(fulfilled.length).toBeGreaterThanOrEqual(1);
    for (const round of rounds) {
      if (round.status === 'rejected')
        expect(round.reason).toMatchObject({status: 409});
    }
    // 30 photos of the first test, one of the second: each has one job, however many looked.
    expect((await desk.queue.depth()).waiting).toBe(31);
    await Promise.all(databases.map((database) => database.close()));
  });
});

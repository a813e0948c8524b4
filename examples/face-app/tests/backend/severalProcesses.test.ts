import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {createEventLog, migrate} from '../../backend';
import {acceptPhoto} from '../../backend/archive/acceptPhoto';
import {deletePhoto} from '../../backend/deletion/deleteWithProof';
import {enrol} from '../../backend/people/enrol';
import {cleanPicture} from '../../backend/intake/cleanPicture';
import {CONSENT} from '../../contracts/person';
import {openDatabase, type OpenDatabase} from '../../platform';
import {sample} from '../support/askBackend';
import {
  type BackendUnderTest,
  openBackend,
  VERSION,
} from '../support/backendUnderTest';
import {leftovers, NOTHING} from '../support/leftovers';
import {
  skipsPostgres,
  startPostgres,
  type ThrowawayPostgres,
} from '../support/postgres';

// The embedded database has one connection, so only a server shows what happens at the same moment.
describe.skipIf(skipsPostgres)(
  'on a PostgreSQL server, with several connections',
  () => {
    let postgres: ThrowawayPostgres;
    let database: OpenDatabase;
    let other: OpenDatabase;
    let backend: BackendUnderTest;

    beforeAll(async () => {
      postgres = await startPostgres();
      [database, other] = await Promise.all([
        openDatabase(postgres.address, ''),
        openDatabase(postgres.address, ''),
      ]);
      const quiet = {
        info: () => undefined,
        warn: () => undefined,
        error: () => undefined,
      };
      await Promise.all([
        migrate(database, quiet),
        migrate(other, quiet),
        migrate(database, quiet),
      ]);
      backend = await openBackend(database);
    });
    afterAll(async () => {
      await backend.close();
      await database.close();
      await other.close();
      await postgres.remove();
    });
    beforeEach(() => backend.empty());

    const clean = async (file: string) =>
      cleanPicture(await sample(file), backend.dependencies.limits);

    test('a reader who asks for what comes after the last number misses nothing that is being written', async () => {
      const accepted = await acceptPhoto(
        await clean('ada-01-front.jpg'),
        backend.dependencies,
      );
      const [first] = await backend.events.after(0, 1);
      if (first === undefined) throw new Error('There is no event.');
      const seen: number[] = [];
      const writers = {areDone: false};
      const reader = (async () => {
        const log = createEventLog(other);
        for (;;) {
          const {areDone} = writers;
          const next = await log.after(seen.at(-1) ?? 0, 100);
          seen.push(...next.map(({number}) => number));
          if (areDone && next.length === 0) return;
        }
      })();
      await Promise.all(
        Array.from({length: 8}, async () => {
          for (let count = 0; count < 25; count += 1)
            await database.transaction(async (transaction) => {
              await backend.events.append(first.event, transaction);
              // The later in the transaction the commit, the easier numbers would become visible out of order.
              await transaction.query('SELECT pg_sleep(random() * 0.004)');
            });
        }),
      );
      writers.areDone = true;
      await reader;
      const rows = await database.query(
        'SELECT number FROM events ORDER BY number',
      );
      expect(seen).toEqual(rows.map(({number}) => Number(number)));
      expect(seen).toHaveLength(201);
      expect(accepted.isNew).toBe(true);
    });

    test('the same picture that is sent and deleted again and again by several at once leaves rows and store agreeing', async () => {
      const picture = await clean('ada-01-front.jpg');
      await Promise.all(
        Array.from({length: 6}, async (_, sender) => {
          const dependencies = {
            ...backend.dependencies,
            database: sender % 2 === 0 ? database : other,
          };
          for (let round = 0; round < 10; round += 1) {
            const {id} = await acceptPhoto(picture, dependencies);
            if (sender < 3) await deletePhoto(id, dependencies);
          }
        }),
      );
      const rows = await database.query('SELECT id, picture_key FROM photos');
      const kept: string[] = [];
      for await (const key of backend.dependencies.pictures.list('photos/'))
        kept.push(key);
      expect(kept).toEqual(rows.map((row) => row.picture_key));
      expect(await backend.archive.reconcile()).toEqual({
        adoptedPictures: 0,
        rowsWithoutPicture: 0,
        finishedDeletions: 0,
        expired: 0,
      });
      for (const {id} of rows)
        await deletePhoto(String(id), backend.dependencies);
      expect(await leftovers(backend)).toMatchObject({
        ...NOTHING,
        events: expect.any(Number) as number,
      });
    });

    test('of two enrolments of one name at once, one is kept whole and the other not at all', async () => {
      const photos = [await sample('ada-01-front.jpg')];
      const enrolment = {name: 'Ada', consent: CONSENT.version, photos};
      const results = await Promise.allSettled([
        enrol(enrolment, backend.dependencies),
        enrol(enrolment, {...backend.dependencies, database: other}),
      ]);
      expect(results.map(({status}) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(await leftovers(backend)).toEqual({
        ...NOTHING,
        people: 1,
        enrolment_pictures: 1,
        enrolled_faces: 1,
        files: 1,
      });
    });

    test('of several workers that answer one photo at once, one answer is kept, with one event', async () => {
      const {id: photoId} = await acceptPhoto(
        await clean('ada-01-front.jpg'),
        backend.dependencies,
      );
      const answer = {
        photoId,
        modelVersion: VERSION,
        threshold: 0.6,
        faces: [],
        answeredAt: new Date().toISOString(),
      };
      const kept = await Promise.all(
        Array.from({length: 8}, () => backend.archive.keepAnswer(answer)),
      );
      expect(kept.filter((result) => result === 'kept')).toHaveLength(1);
      expect(await leftovers(backend)).toMatchObject({answers: 1, events: 2});
    });
  },
);

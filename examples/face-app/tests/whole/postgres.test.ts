import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {freePort} from '../../platform';
import {
  skipsPostgres,
  startPostgres,
  type ThrowawayPostgres,
} from '../support/postgres';
import {isAlive, WholeApp} from '../support/wholeApp';

// A start takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const CHILDREN = ['model-server', 'worker', 'api'];
let server: ThrowawayPostgres;
let whole: WholeApp;

describe.skipIf(skipsPostgres)(
  'the whole app on PostgreSQL, as several processes',
  () => {
    beforeAll(async () => {
      server = await startPostgres();
      whole = new WholeApp({
        DATABASE_URL: server.address,
        FACE_APP_WORKER_PORT: String(await freePort()),
      });
      await whole.start();
    });
    afterAll(async () => {
      await whole.remove();
      await server.remove();
    });

    it('answers a photo by the name of the person who was enrolled', async () => {
      await whole.enrol('Fay', 'fay-01-front.jpg');
      const {photo} = await whole.send('fay-05-scene.jpg');
      const {answer} = await whole.answered(photo.id);
      expect(answer?.faces.map(({name}) => name)).toEqual(['Fay']);
    });

    it('lets each worker tell its own health and counts', async () => {
      const port = whole.settings.FACE_APP_WORKER_PORT ?? '';
      const ask = (path: string): Promise<Response> =>
        fetch(`http://127.0.0.1:${port}${path}`);
      expect((await ask('/healthz')).status).toBe(200);
      expect(await (await ask('/metrics')).text()).toContain(
        'face_app_outcomes_total{outcome="answered"} 1',
      );
    });

    it.each(CHILDREN)(
      'starts its %s again after it was killed, and loses nothing',
      async (role) => {
        const pid = whole.childPid(role);
        const file =
          {
            'model-server': 'ada-03-yaw-left.jpg',
            worker: 'bo-03-yaw-left.jpg',
            api: 'chi-03-yaw-left.jpg',
          }[role] ?? '';
        const {photo} = await whole.send(file);
        process.kill(pid, 'SIGKILL');
        await vi.waitFor(() => {
          expect(whole.childPid(role)).not.toBe(pid);
        }, 30_000);
        await vi.waitFor(
          async () => {
            expect((await whole.health()).status).toBe(200);
          },
          {timeout: 120_000, interval: 200},
        );
        expect((await whole.answered(photo.id)).answer?.faces).toHaveLength(1);
      },
    );

    it('is red while the database is lost, and answers afterwards what it had accepted', async () => {
      const {photo} = await whole.send('dev-03-yaw-left.jpg');
      await server.kill();
      const parts = await whole.untilHealthIs(503);
      expect(parts.database).toBe('It does not answer.');
      const refused = await whole.sendRaw('dev-04-light.jpg');
      expect(refused.status).toBe(503);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await whole.app.fetch('/photos')).status).toBe(503);
      await server.start();
      await whole.untilHealthIs(200);
      await whole.answered(photo.id);
      expect((await whole.send('dev-04-light.jpg')).status).toBe(201);
    });

    it('stops all its processes on Ctrl+C', async () => {
      const pids = CHILDREN.map((role) => whole.childPid(role));
      expect(pids.every(isAlive)).toBe(true);
      expect(await whole.process.stop('SIGINT')).toBe(0);
      expect(pids.filter(isAlive)).toEqual([]);
    });

    it('and its log holds no name', () => {
      expect(whole.log().length).toBeGreaterThan(20);
      expect(whole.logText()).not.toContain('Fay');
    });
  },
);

import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {freePort} from '../../platform';
import {DidNotStart, startAppProcess} from '../../wiring/appProcess';
import {WholeApp} from '../support/wholeApp';

// A start takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const failure = async (
  settings: Record<string, string>,
  role?: Parameters<typeof startAppProcess>[1],
): Promise<DidNotStart> => {
  const started = startAppProcess(settings, role);
  const error = await started.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DidNotStart) return error;
  throw new Error('It started.', {cause: error});
};

describe('the app does not start, and says everything that is wrong,', () => {
  it('with a wrong configuration', async () => {
    const {code, message} = await failure({
      FACE_APP_PORT: 'http',
      FACE_APP_HOST: '0.0.0.0',
      FACE_APP_MODEL: 'enormous',
      FACE_APP_TOKEN: 'not-shown-anywhere-at-all',
      DATABASE_URL: 'mysql://root:not-shown-either@db',
    });
    expect(code).toBe(2);
    expect(message).toContain('FACE_APP_PORT is "http". Give a port');
    expect(message).toContain('FACE_APP_API_TOKEN is not set, and "0.0.0.0"');
    expect(message).toContain(
      'FACE_APP_MODEL is "enormous". Give the name of a release that there is: ssd, tiny.',
    );
    expect(message).toContain('FACE_APP_TOKEN is no setting.');
    expect(message).toContain('DATABASE_URL is a value of');
    expect(message).not.toContain('not-shown');
  });

  it('with a role that it does not know', async () => {
    const {code, message} = await failure({}, 'chef' as 'all');
    expect(code).toBe(2);
    expect(message).toContain(
      '"chef" is no role. Give one of all, api, worker, model-server',
    );
  });

  it('on a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const folder = await mkdtemp(join(tmpdir(), 'face-app-start-'));
    const {port} = server.address() as {port: number};
    const {code, message} = await failure({
      FACE_APP_DATA: folder,
      FACE_APP_PORT: String(port),
    });
    expect(code).toBe(1);
    expect(message).toContain(`listens on 127.0.0.1:${String(port)} already`);
    server.close();
    await rm(folder, {recursive: true});
  });
});

it('the app is red, and takes no photo, while there is too little space', async () => {
  const port = String(await freePort());
  const whole = new WholeApp({
    FACE_APP_PORT: port,
    FACE_APP_MIN_FREE_MB: '100000000',
  });
  const address = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    for (;;) {
      const response = await fetch(address + path, init).catch(() => undefined);
      if (response !== undefined) return response;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  // It never becomes ready, so it is stopped while it still waits.
  const started = whole.start().catch(() => undefined);
  try {
    const health = await ask('/readyz');
    expect(health.status).toBe(503);
    expect(await health.text()).toMatch(
      /"space":"Only \d+ MB are free.*FACE_APP_MIN_FREE_MB/,
    );
    const body = new FormData();
    body.set('photo', new File(['x'], 'x.jpg'));
    const refused = await ask('/photos', {method: 'POST', body});
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    process.kill(await lockHolder(whole.folder), 'SIGTERM');
    await started;
    await whole.remove();
  }
});

async function lockHolder(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'lock'), 'utf8')).split(' ')[0]);
}

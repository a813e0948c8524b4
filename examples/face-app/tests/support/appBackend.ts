import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {Hono} from 'hono';
import {buildApp} from '../../app/build';
import {appBackendRoutes} from './appBackendRoutes';
import {appPages} from './appPages';
import {createMemoryPhotos} from './memoryPhotos';
import {problem, type TestProblem} from './problemResponse';

const PAGE_PATHS = /^\/(session|assets\/.*)?$/;

/**
 * The built page over a backend in memory that keeps to the contracts. Whoever tests says when a photo moves on, when
 * a request is refused, and when everything is down.
 */
export async function startAppBackend() {
  const memory = createMemoryPhotos();
  const refusals: TestProblem[] = [];
  let token: string | undefined;
  const app = new Hono();

  app.use(async (context, next) => {
    const {method, path} = context.req;
    const isOpen = context.req.header('cookie')?.includes('session=open');
    if (token !== undefined && isOpen !== true && !PAGE_PATHS.test(path))
      return problem({status: 401, title: 'Locked', detail: 'Send the token.'});
    const refusal = method === 'POST' ? refusals.shift() : undefined;
    if (refusal === undefined) return next();
    // Taken in, so that the browser reads the answer instead of a broken pipe.
    await context.req.arrayBuffer();
    return problem(refusal);
  });
  app.post('/session', async (context) => {
    const body = await context.req.json<{token: string}>();
    if (body.token !== token)
      return problem({status: 401, title: 'Wrong token', detail: 'Try again.'});
    const cookie = 'session=open; HttpOnly; SameSite=Strict; Path=/';
    return context.body(null, 204, {'set-cookie': cookie});
  });
  app.route('/', appBackendRoutes(memory));
  app.route('/', appPages(await buildApp()));

  const server = createServer((request, response) => {
    void getRequestListener(app.fetch)(request, response);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const {port} = server.address() as AddressInfo;

  return {
    ...memory,
    address: `http://127.0.0.1:${port}`,
    /** Answers the next POST requests with these, in turn. */
    refuse: (...next: readonly TestProblem[]) => {
      refusals.push(...next);
    },
    requireToken: (wanted: string | undefined) => {
      token = wanted;
    },
    goDown: () =>
      new Promise<void>((resolve) => {
        memory.streams.cut();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    comeBack: () => listen(port),
  };
}
export type AppBackend = Awaited<ReturnType<typeof startAppBackend>>;

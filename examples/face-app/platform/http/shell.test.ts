import {createRoute, OpenAPIHono, z} from '@hono/zod-openapi';
import {HTTPException} from 'hono/http-exception';
import {beforeEach, describe, expect, it} from 'vitest';
import {ModelUnavailable} from '../../contracts/desks';
import type {Log} from '../../contracts/platform';
import {Problem, ProblemDetails} from '../../contracts/problem';
import {createMetrics} from '../metrics';
import {createHttpShell} from './shell';

const TOKEN = 'a-token-of-24-characters';
const lines: string[] = [];
const write = (fields: object, message: string): void => {
  lines.push(JSON.stringify({...fields, message}));
};
const log: Log = {info: write, warn: write, error: write};
let sick: Record<string, string> = {};

/** Two rooms: an API that fails in several ways, and a page that takes every other path. */
function rooms(): OpenAPIHono[] {
  const api = new OpenAPIHono();
  api.openapi(
    createRoute({
      method: 'post',
      path: '/photos',
      responses: {201: {description: 'Stored.'}},
    }),
    (context) => context.body(null, 201),
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/photos/{id}',
      request: {params: z.object({id: z.string()})},
      responses: {200: {description: 'It.'}},
    }),
    (context) => {
      const {id} = context.req.valid('param');
      if (id === 'busy')
        throw new Problem({
          status: 503,
          kind: 'busy',
          title: 'Busy',
          detail: 'Wait.',
          retryAfter: 3,
        });
      if (id === 'broken')
        throw new HTTPException(400, {
          message: 'Malformed JSON in request body',
        });
      if (id === 'early') throw new ModelUnavailable('It restarts.');
      throw new TypeError('Ada Lovelace is not a function');
    },
  );
  const page = new OpenAPIHono();
  page.get('/*', (context) => context.html('<p>The page</p>'));
  return [api, page];
}

const shell = (apiToken?: string) =>
  createHttpShell({
    routes: rooms(),
    readiness: {problems: () => Promise.resolve(sick)},
    metrics: createMetrics(),
    log,
    knownHosts: ['localhost', '127.0.0.1'],
    apiToken,
  });
const ask = (
  path: string,
  init: RequestInit & {host?: string} = {},
  apiToken?: string,
) =>
  shell(apiToken).request(path, {
    ...init,
    headers: {
      host: init.host ?? '127.0.0.1:4180',
      ...(init.headers as Record<string, string>),
    },
  });
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return ProblemDetails.parse(await response.json());
};

beforeEach(() => {
  lines.length = 0;
  sick = {};
});

describe('errors', () => {
  it('of a room are told as it meant them, with the time to wait', async () => {
    const response = await ask('/photos/busy');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('3');
    const problem = await problemOf(response);
    expect(problem).toMatchObject({
      type: '/problems/busy',
      title: 'Busy',
      detail: 'Wait.',
    });
    expect(problem.instance).toBe(response.headers.get('x-request-id'));
  });

  it('that nobody foresaw are logged under the request’s id, and told without innards', async () => {
    const problem = await problemOf(await ask('/photos/1'));
    expect(problem.status).toBe(500);
    expect(problem.detail).not.toContain('function');
    const line = lines.find((one) => one.includes('TypeError')) ?? '';
    expect(line).toContain(problem.instance);
    expect(lines.join()).not.toContain('Ada');
  });

  it('of a part that is away for a moment say when to come back', async () => {
    const response = await ask('/photos/early');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect((await problemOf(response)).detail).toContain(
      'The model does not answer',
    );
  });

  it('of reading a request are problems too', async () => {
    expect(await problemOf(await ask('/photos/broken'))).toMatchObject({
      status: 400,
      detail: 'Malformed JSON in request body',
    });
  });

  it('say which methods a path has', async () => {
    const response = await ask('/photos', {method: 'DELETE'});
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
    expect((await problemOf(response)).detail).toContain(
      'DELETE is not possible here',
    );
  });
});

describe('health', () => {
  it('is green, or red with the reason and the time to wait', async () => {
    expect((await ask('/readyz')).status).toBe(200);
    sick = {database: 'It does not answer.'};
    const response = await ask('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toEqual({status: 'not-ready', parts: sick});
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('and metrics are open to read', async () => {
    const response = await ask('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(await response.text()).toContain('process_cpu_seconds_total');
  });

  it('stands in the OpenAPI document beside the rooms’ routes', async () => {
    const document = (await (await ask('/openapi.json')).json()) as {
      openapi: string;
      paths: object;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/healthz',
        '/session',
        '/photos',
        '/photos/{id}',
      ]),
    );
  });
});

describe('a page of another site', () => {
  it.each([
    ['another origin', {origin: 'https://evil.example'}],
    ['no origin that it may tell', {origin: 'null'}],
    ['another port of this machine', {origin: 'http://127.0.0.1:9999'}],
    ['a browser that says cross-site', {'sec-fetch-site': 'cross-site'}],
    ['a browser that says same-site', {'sec-fetch-site': 'same-site'}],
  ])('may not send: %s', async (_, headers) => {
    const response = await ask('/photos', {method: 'POST', headers});
    expect(response.status).toBe(403);
    await problemOf(response);
  });

  it.each([
    [
      'the app’s own page',
      {origin: 'http://127.0.0.1:4180', 'sec-fetch-site': 'same-origin'},
    ],
    ['a program that is no browser', {}],
  ])('is told apart from %s', async (_, headers) => {
    expect((await ask('/photos', {method: 'POST', headers})).status).toBe(201);
  });

  it('cannot reach the app under a name of its own', async () => {
    const response = await ask('/photos', {
      method: 'POST',
      host: 'evil.example:4180',
    });
    expect(response.status).toBe(421);
    expect((await problemOf(response)).detail).toContain(
      'FACE_APP_KNOWN_HOSTS',
    );
    expect((await ask('/healthz', {host: 'LOCALHOST:4180'})).status).toBe(200);
  });
});

describe('with a token', () => {
  it.each(['/photos/1', '/metrics', '/openapi.json'])(
    '%s is closed',
    async (path) => {
      const response = await ask(path, {}, TOKEN);
      expect(response.status).toBe(401);
      await problemOf(response);
    },
  );

  it.each(['/', '/assets/app.js', '/healthz', '/readyz'])(
    '%s is open',
    async (path) => {
      expect((await ask(path, {}, TOKEN)).status).toBe(200);
    },
  );

  it('nothing can be changed without it, on no path', async () => {
    expect((await ask('/', {method: 'POST'}, TOKEN)).status).toBe(401);
  });

  it('a program sends it with each request', async () => {
    const headers = {authorization: `Bearer ${TOKEN}`};
    expect(
      (await ask('/photos', {method: 'POST', headers}, TOKEN)).status,
    ).toBe(201);
    const wrong = {authorization: 'Bearer another-token-of-24-chars'};
    expect(
      (await ask('/photos', {method: 'POST', headers: wrong}, TOKEN)).status,
    ).toBe(401);
  });

  it('a browser gives it once and gets a cookie that no script can read', async () => {
    const signIn = (token: string) =>
      ask(
        '/session',
        {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({token}),
        },
        TOKEN,
      );
    expect((await signIn('wrong')).status).toBe(401);
    const response = await signIn(TOKEN);
    expect(response.status).toBe(204);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const headers = {cookie: cookie.split(';')[0] ?? ''};
    expect(
      (await ask('/photos', {method: 'POST', headers}, TOKEN)).status,
    ).toBe(201);
  });
});

it('every response has strict headers', async () => {
  for (const path of ['/', '/photos/1', '/healthz', '/nothing']) {
    const {headers} = await ask(path);
    expect(headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
  }
});

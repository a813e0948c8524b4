import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {ROOT} from '../../tests/structure/sourceFiles';
import {askServer, type Manners} from './askServer';
import {checkLinks} from './checkLinks';
import {collectLinks} from './collectLinks';
import {linkReport} from './linkReport';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/ok': status(200),
  '/gone': status(410),
  '/forbidden': status(403),
  '/moved': status(301, {location: '/ok'}),
  '/round': status(302, {location: '/round'}),
  '/no-head': (request, response) => {
    response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
  },
  '/reset': (request) => {
    request.socket.destroy();
  },
  // Never answers.
  '/silent': () => undefined,
  '/busy': (_, response) => {
    const isFirst = seen.filter((line) => line.endsWith('/busy')).length === 1;
    response.writeHead(isFirst ? 429 : 200, {'retry-after': '7'}).end();
  },
  '/always-busy': status(429, {'retry-after': '100000'}),
  '/broken': status(500),
};

const seen: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  seen.push(`${request.method ?? ''} ${path}`);
  (ANSWERS[path] ?? status(404))(request, response);
});
let origin = '';
let waits: number[] = [];
const MANNERS: Manners = {
  timeout: 300,
  retries: 1,
  pause: 10,
  longestPause: 60_000,
  wait: (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  },
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  seen.length = 0;
  waits = [];
});

describe('an address', () => {
  it.each([
    ['/ok', {kind: 'alive'}],
    ['/no-head', {kind: 'alive'}],
    ['/nowhere', {kind: 'dead', why: '404 Not Found'}],
    ['/gone', {kind: 'dead', why: '410 Gone'}],
    ['/broken', {kind: 'dead', why: '500 Internal Server Error'}],
    ['/forbidden', {kind: 'refused', why: '403 Forbidden'}],
    ['/silent', {kind: 'dead', why: 'no answer within 0.3 s'}],
    ['/round', {kind: 'dead', why: 'redirect count exceeded'}],
  ])('%s', async (path, verdict) => {
    expect(await askServer(origin + path, MANNERS)).toEqual(verdict);
  });

  it('that moved says where to', async () => {
    expect(await askServer(`${origin}/moved`, MANNERS)).toEqual({kind: 'moved', to: `${origin}/ok`});
  });

  it('whose server hangs up is asked again, and then dead', async () => {
    expect(await askServer(`${origin}/reset`, MANNERS)).toMatchObject({kind: 'dead'});
    expect(seen).toHaveLength(2);
  });

  it('whose server is busy is asked again as late as it asks for, and without a second question at once', async () => {
    expect(await askServer(`${origin}/busy`, MANNERS)).toEqual({kind: 'alive'});
    expect(waits).toEqual([7000]);
    expect(seen).toEqual(['HEAD /busy', 'HEAD /busy']);
  });

  it('whose server is always busy is not called dead, and nobody waits for days', async () => {
    expect(await askServer(`${origin}/always-busy`, MANNERS)).toMatchObject({kind: 'refused'});
    expect(waits).toEqual([60_000]);
  });

  it('that answers is asked for its head only', async () => {
    await askServer(`${origin}/ok`, MANNERS);
    expect(seen).toEqual(['HEAD /ok']);
  });
});

describe('all addresses', () => {
  it('of one host are asked for one after the other', async () => {
    const links = ['/ok', '/nowhere', '/moved'].map((path) => ({
      address: origin + path,
      from: ['docs/a.mdx'],
    }));
    const checked = await checkLinks(links, MANNERS);
    expect(checked.map(({verdict}) => verdict.kind)).toEqual(['moved', 'dead', 'alive']);
    expect(waits.filter((pause) => pause === 1000)).toHaveLength(2);
  });

  it('are collected from pages and sources, each once', () => {
    const links = collectLinks(ROOT);
    expect(links.length).toBeGreaterThan(20);
    expect(new Set(links.map(({address}) => address)).size).toBe(links.length);
    expect(links.some(({from}) => from.some((file) => file.startsWith('docs/')))).toBe(true);
    expect(links.some(({from}) => from.includes('src/data/sources/law.ts'))).toBe(true);
    expect(links.filter(({address}) => address.includes('#'))).toEqual([]);
  });
});

describe('the report', () => {
  const link = {address: 'https://a.example/', from: ['docs/a.mdx', 'docs/b.mdx']};

  it('is empty as long as no link is dead', () => {
    expect(linkReport([{...link, verdict: {kind: 'refused', why: '403'}}])).toBe('');
  });

  it('names each dead link, why, and the files to mend', () => {
    const report = linkReport([{...link, verdict: {kind: 'dead', why: '404 Not Found'}}]);
    expect(report).toContain('- <https://a.example/>: 404 Not Found. Linked from `docs/a.mdx`, `docs/b.mdx`');
  });
});

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {validate} from 'dockerfile-utils';
import {expect, test} from 'vitest';

/*
 * No container engine runs here, so the file is linted and held against what it needs. That the image builds is not shown by this.
 */
const ROOT = new URL('../../', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, ROOT));
const read = (file: string) => readFileSync(pathOf(file), 'utf8');
const SECRET = /PASSWORD|TOKEN|SECRET|DATABASE_URL/;

const text = read('Containerfile');
const lines = text.replaceAll(/\\\n\s*/g, '').split('\n');
const all = (instruction: string) =>
  lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1));

test('the linter finds nothing', () => {
  expect(validate(text)).toEqual([]);
});

test('it stands on one pinned Debian image of Node 20, in several stages', () => {
  const images = all('FROM').map((from) => from.split(' ')[0] ?? '');
  expect(images.length).toBeGreaterThan(1);
  expect(new Set(images).size).toBe(1);
  expect(images[0]).toMatch(/^node:20\.\d+\.\d+-bookworm-slim$/);
});

test('packages come from the lockfile, and the last user is not root', () => {
  expect(all('RUN').some((run) => run.startsWith('npm ci '))).toBe(true);
  expect(all('USER').at(-1)).toBe('node');
});

test('no secret is built in, and what is private is not even sent to the builder', () => {
  expect([...all('ENV'), ...all('ARG')].join('\n')).not.toMatch(SECRET);
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toEqual(
    expect.arrayContaining(['node_modules', '.face-app', '.env*']),
  );
});

test('the files that it copies and runs are there', () => {
  const copied = all('COPY')
    .filter((copy) => !copy.startsWith('--from'))
    .flatMap((copy) => copy.split(' ').slice(0, -1));
  const run = text.match(/[\w/]+\.(?:ts|mjs)\b/g) ?? [];
  expect(run).toContain('main.ts');
  for (const file of [...copied, ...run])
    expect(existsSync(pathOf(file)), file).toBe(true);
});

test.each([
  [200, 0],
  [503, 1],
])(
  'a health check that is answered with %i ends with %i',
  async (status, code) => {
    const server = createServer((_, response) => {
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/healthz`;
    const asking = spawn(process.execPath, [
      pathOf('app/askHealth.mjs'),
      address,
    ]);
    const [ended] = (await once(asking, 'exit')) as [number];
    expect(ended).toBe(code);
    server.close();
    await once(server, 'close');
    const again = spawn(process.execPath, [
      pathOf('app/askHealth.mjs'),
      address,
    ]);
    expect(await once(again, 'exit')).toEqual([1, null]);
  },
);

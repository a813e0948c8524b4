import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {buildBrowserLibrary} from './browserLibrary';
import {bundleLibrary} from './bundleLibrary';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterAll(() => rm(folder, {recursive: true}));

test('two that start at once both get the whole library, and nothing half-written stays', async () => {
  const [one, other] = await Promise.all([
    bundleLibrary('node', folder),
    bundleLibrary('node', folder),
  ]);
  expect(other).toBe(one);
  expect(await readdir(folder)).toHaveLength(1);
  expect((await stat(one)).size).toBeGreaterThan(500_000);
});

test('a library that is there is not built again', async () => {
  const path = await bundleLibrary('node', folder);
  const {mtimeMs} = await stat(path);
  await bundleLibrary('node', folder);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
});

test('the library for browsers is another file, a third smaller, and names no module of Node', async () => {
  const files = await buildBrowserLibrary();
  const library = files.find(({name}) => name === 'face-library.mjs');
  expect(library?.bytes.length).toBeLessThan(600_000);
  const text = new TextDecoder().decode(library?.bytes);
  expect(text).not.toMatch(/from ?["'](node:|fs|path|os)/);
});

test('a browser gets everything that the library will ask for', async () => {
  const names = (await buildBrowserLibrary()).map(({name}) => name);
  expect(names.filter((name) => name.endsWith('.wasm'))).toHaveLength(3);
  expect(names.filter((name) => name.endsWith('.bin'))).toHaveLength(4);
  expect(names.filter((name) => name.endsWith('_manifest.json'))).toHaveLength(
    4,
  );
});

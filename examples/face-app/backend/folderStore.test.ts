import {
  mkdtemp,
  mkdir,
  open,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {PictureStore} from '../contracts/pictureStore';
import {createFolderStore} from './folderStore';

let folder: string;
let store: PictureStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'face-app-store-'));
  store = createFolderStore(folder);
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const bytes = (text: string) => new TextEncoder().encode(text);
async function keys(prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const key of store.list(prefix)) found.push(key);
  return found.sort();
}

test('what was put is there, until it is removed', async () => {
  await store.put('photos/ab/one.jpg', bytes('one'));
  expect(
    Buffer.from((await store.get('photos/ab/one.jpg')) ?? []).toString(),
  ).toBe('one');
  expect(await store.remove('photos/ab/one.jpg')).toBe(true);
  expect(await store.remove('photos/ab/one.jpg')).toBe(false);
  expect(await store.get('photos/ab/one.jpg')).toBeUndefined();
});

test('the same key twice, even at once, holds one whole picture', async () => {
  const long = 'x'.repeat(1_000_000);
  await Promise.all(
    ['1', '2', '3'].map((end) =>
      store.put('photos/a/p.jpg', bytes(long + end)),
    ),
  );
  expect((await store.get('photos/a/p.jpg'))?.length).toBe(1_000_001);
  expect(await readdir(join(folder, 'photos', 'a'))).toEqual(['p.jpg']);
});

test('a key that could lead out of the folder is refused', async () => {
  for (const key of [
    '../x',
    'photos/../../x',
    '/etc/passwd',
    'photos//x',
    'photos/./x',
    '',
    'photos\\..\\x',
    'photos/x\0.jpg',
    'photos/.writing-1',
  ]) {
    await expect(store.put(key, bytes('x')), key).rejects.toThrow(
      'photos/ab/name.jpg',
    );
    await expect(store.get(key), key).rejects.toThrow('photos/ab/name.jpg');
    await expect(store.remove(key), key).rejects.toThrow('photos/ab/name.jpg');
  }
  expect(await readdir(folder)).toEqual([]);
});

test('the list holds the keys with the prefix, at any depth, and no half-written files', async () => {
  await store.put('photos/ab/one.jpg', bytes('1'));
  await store.put('photos/abc.jpg', bytes('2'));
  await store.put('enrolments/ab/two.jpg', bytes('3'));
  await writeFile(join(folder, 'photos', '.writing-2'), 'half');
  expect(await keys('photos/ab')).toEqual([
    'photos/ab/one.jpg',
    'photos/abc.jpg',
  ]);
  expect(await keys('photos/ab/')).toEqual(['photos/ab/one.jpg']);
  expect(await keys('')).toHaveLength(3);
  expect(await keys('nothing/here/')).toEqual([]);
});

test('links in the folder are not followed', async () => {
  await mkdir(join(folder, 'photos'));
  await symlink('/etc', join(folder, 'photos', 'folder'));
  await symlink('/etc/hostname', join(folder, 'photos', 'file.jpg'));
  expect(await keys('photos/')).toEqual([]);
});

test('a file that is too long to be a picture is not read into memory', async () => {
  await mkdir(join(folder, 'photos'));
  const film = await open(join(folder, 'photos', 'film.jpg'), 'w');
  await film.truncate(65 * 1024 * 1024);
  await film.close();
  await expect(store.get('photos/film.jpg')).rejects.toThrow(
    'too long to be a picture',
  );
});

test('it says how much room there is', async () => {
  expect(await store.freeBytes()).toBeGreaterThan(0);
});

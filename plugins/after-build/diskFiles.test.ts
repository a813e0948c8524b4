import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {diskFiles} from './diskFiles';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'after-build-'));
});
afterEach(async () => {
  await rm(folder, {recursive: true});
});

const filesHere = () =>
  diskFiles({siteDir: folder, outDir: join(folder, 'build'), cacheDir: join(folder, 'cache')});

test('a written file stands in the built site, with the folders that it needs', async () => {
  await filesHere().write('roles/devops.md', '# DevOps\n');
  expect(await readFile(join(folder, 'build/roles/devops.md'), 'utf8')).toBe('# DevOps\n');
  expect(await filesHere().readBuilt('roles/devops.md')).toBe('# DevOps\n');
});

test('the built files of a kind are listed, in every folder', async () => {
  await filesHere().write('roles.html', '');
  await filesHere().write('roles/devops.html', '');
  await filesHere().write('roles/devops.md', '');
  expect(await filesHere().listBuilt('.html')).toEqual(['roles.html', 'roles/devops.html']);
});

test('a source is read from the repository', async () => {
  await writeFile(join(folder, 'page.mdx'), 'text');
  expect(await filesHere().readSource('page.mdx')).toBe('text');
});

test('what one build made the next one uses, until the key is another', async () => {
  let made = 0;
  const make = () => Promise.resolve(Uint8Array.of(7, ++made));
  expect([...(await filesHere().cached('card a', make))]).toEqual([7, 1]);
  expect([...(await filesHere().cached('card a', make))]).toEqual([7, 1]);
  expect([...(await filesHere().cached('card b', make))]).toEqual([7, 2]);
});

test('what is set aside leaves the built site for the cache, where only the last build’s stands', async () => {
  const files = filesHere();
  for (const path of ['assets/old.css', 'assets/new.css']) {
    await files.write(path, path);
    await files.setAside([path]);
  }
  expect(await files.listBuilt('.css')).toEqual([]);
  expect(await readFile(join(folder, 'cache/set-aside/assets/new.css'), 'utf8')).toBe('assets/new.css');
  await expect(readFile(join(folder, 'cache/set-aside/assets/old.css'))).rejects.toThrow('ENOENT');
});

test('the sources of a folder are listed with those of the folders in it, and of no folder there are none', async () => {
  await mkdir(join(folder, 'src/parts'), {recursive: true});
  await writeFile(join(folder, 'src/parts/a.ts'), '');
  await writeFile(join(folder, 'src/b.ts'), '');
  const ofSrc = await filesHere().listSource('src');
  expect(ofSrc.filter((path) => path.endsWith('.ts'))).toEqual(['src/b.ts', 'src/parts/a.ts']);
  expect(await filesHere().listSource('none')).toEqual([]);
});

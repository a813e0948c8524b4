import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {parseFrontMatter} from './frontMatter';
import {symbolicLinkFinding} from './symbolicLinks';

let folder: string;
let root: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'symbolic-links-'));
  root = join(folder, 'site');
  await mkdir(join(root, 'docs'), {recursive: true});
  await writeFile(join(folder, 'secret.mdx'), 'SECRET=1');
});
afterEach(() => rm(folder, {recursive: true}));

test('a file and a missing file pass, also when the repository itself is reached by a link', async () => {
  await writeFile(join(root, 'docs/a.mdx'), '');
  await symlink(root, join(folder, 'other'));
  expect(symbolicLinkFinding(join(root, 'docs/a.mdx'), root)).toBeUndefined();
  expect(symbolicLinkFinding(join(root, 'docs/none.mdx'), root)).toBeUndefined();
  expect(symbolicLinkFinding(join(folder, 'other/docs/a.mdx'), join(folder, 'other'))).toBeUndefined();
});

test('a link to a file, and a file in a folder that is a link, are refused', async () => {
  await symlink(join(folder, 'secret.mdx'), join(root, 'docs/a.mdx'));
  await symlink(folder, join(root, 'docs/b'));
  for (const path of ['docs/a.mdx', 'docs/b/secret.mdx']) {
    expect(symbolicLinkFinding(join(root, path), root)).toMatchObject({path, line: 1, rule: 'no-symlink'});
  }
});

test('the build says nothing of what a linked page holds', async () => {
  const filePath = join(root, 'docs/a.mdx');
  await symlink(join(folder, 'secret.mdx'), filePath);
  await expect(parseFrontMatter({filePath, fileContent: 'SECRET=1'})).rejects.toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^Front matter to mend:\n(?![^]*SECRET)/) as string,
    }),
  );
});

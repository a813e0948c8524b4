import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkFiles} from './checkFiles';
import {page} from './frontMatterFixtures';

let root: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), {recursive: true});
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-files-'));
  await write('docs/good.mdx', page());
  await write('docs/roles/bad.mdx', `${page()}\n<Foo />\n`);
  await write('docs/roles/desk.png', '');
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

describe('checkFiles', () => {
  it('checks every page below a folder and names files from the root', async () => {
    const {pageCount, findings} = await checkFiles(['docs'], root, {});
    expect(pageCount).toBe(2);
    expect(findings).toMatchObject([{path: 'docs/roles/bad.mdx', line: 11, rule: 'unknown-component'}]);
  });

  it('checks single files, each once', async () => {
    const {pageCount, findings} = await checkFiles(['docs/good.mdx', './docs/good.mdx'], root, {});
    expect({pageCount, findings}).toEqual({pageCount: 1, findings: []});
  });

  it('refuses .md files and says how to rename them', async () => {
    await write('docs/old.md', '---js\nrun()\n---\n');
    const {findings} = await checkFiles(['docs/old.md'], root, {});
    expect(findings).toMatchObject([
      {path: 'docs/old.md', rule: 'page-ending', hint: 'Rename it to docs/old.mdx.'},
    ]);
  });

  it('refuses links to files elsewhere', async () => {
    await symlink('/etc/hostname', join(root, 'docs/link.mdx'));
    const {findings} = await checkFiles(['docs/link.mdx'], root, {});
    expect(findings).toMatchObject([{path: 'docs/link.mdx', rule: 'no-symlink'}]);
  });

  it('rejects when a path does not exist', async () => {
    await expect(checkFiles(['docs/none.mdx'], root, {})).rejects.toMatchObject({code: 'ENOENT'});
  });
});

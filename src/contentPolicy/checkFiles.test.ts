import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkFiles} from './checkFiles';
import {page} from './frontMatterFixtures';

let root: string;

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), {recursive: true});
  await writeFile(join(root, path), text);
}

/** Place and rule of everything that is found below the paths. */
function found(...paths: string[]): string[] {
  return checkFiles(paths, root, {}).findings.map(({path, line, rule}) => `${path}:${String(line)} ${rule}`);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check files '));
  await write('docs/good.mdx', page());
  await write('docs/roles/bad.mdx', `${page({slug: 'slug: /bad'})}\n<Foo />\n`);
  await write('docs/roles/desk.png', '');
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

describe('checkFiles', () => {
  it('checks every page below a folder and names files from the root', () => {
    const {pageCount, fileCount} = checkFiles(['docs'], root, {});
    expect({pageCount, fileCount}).toEqual({pageCount: 2, fileCount: 3});
    expect(found('docs')).toEqual(['docs/roles/bad.mdx:11 unknown-component']);
  });

  it('checks single files, each once', () => {
    expect(checkFiles(['docs/good.mdx', './docs/good.mdx'], root, {})).toEqual({
      pageCount: 1,
      fileCount: 1,
      findings: [],
    });
  });

  it('throws when a path does not exist', () => {
    expect(() => checkFiles(['docs/none.mdx'], root, {})).toThrow('ENOENT');
  });

  it('finds two pages with one address', async () => {
    await write('docs/again.mdx', page());
    expect(found('docs/again.mdx')).toEqual(['docs/again.mdx:5 duplicate-slug']);
  });

  it('checks pages outside of docs/, whose links may lead to what stands beside them', async () => {
    await write(
      'drafts/one.mdx',
      `${page()}\n[two](./two.mdx#there), [own](#here), [out](../docs/good.mdx)\n\n## Here\n`,
    );
    await write('drafts/two.mdx', page());
    expect(found('drafts/one.mdx')).toEqual(['drafts/one.mdx:11 link-target']);
  });

  it('names a file outside of the repository by its whole path', async () => {
    await write('elsewhere/docs/page.mdx', `${page()}\n{code}\n`);
    const elsewhere = join(root, 'elsewhere');
    const {findings} = checkFiles([elsewhere], join(root, 'docs'), {});
    expect(findings).toMatchObject([
      {path: join(elsewhere, 'docs/page.mdx'), line: 11, rule: 'no-expression'},
    ]);
  });
});

describe('what is no page', () => {
  it('refuses .md files of the site and says how to rename them', async () => {
    await write('docs/old.md', page({slug: 'slug: /old'}));
    expect(checkFiles(['docs/old.md'], root, {}).findings).toMatchObject([
      {path: 'docs/old.md', rule: 'page-ending', hint: 'Rename it to docs/old.mdx.'},
    ]);
  });

  it('still says what is wrong inside of them', async () => {
    await write('docs/old.md', '---js\nrun()\n---\n');
    expect(found('docs/old.md')).toEqual(['docs/old.md:1 page-ending', 'docs/old.md:1 front-matter-fence']);
  });

  it.each([
    '_category_.json',
    'tags.yml',
    '.env',
    '.gitkeep',
    'code.js',
    'Part.tsx',
    'frame.html',
    'LICENSE',
  ])('refuses docs/%s', async (name) => {
    await write(`docs/x/${name}`, '');
    expect(found('docs/x')).toEqual([`docs/x/${name}:1 file-kind`]);
  });

  it.each(['_part.mdx', '_drafts/page.mdx', 'page.test.mdx'])(
    'refuses a page that stays unpublished: %s',
    async (name) => {
      await write(`docs/x/${name}`, page({slug: 'slug: /x'}));
      expect(found('docs/x')).toEqual([`docs/x/${name}:1 page-name`]);
    },
  );

  it('refuses links to files and to folders elsewhere, without opening them', async () => {
    await symlink('/etc/hostname', join(root, 'docs/link.mdx'));
    await symlink('/etc', join(root, 'docs/etc'));
    await symlink('roles', join(root, 'docs/desks'));
    expect(found('docs/link.mdx', 'docs/desks/bad.mdx')).toEqual([
      'docs/desks/bad.mdx:1 no-symlink',
      'docs/link.mdx:1 no-symlink',
    ]);
    expect(found('docs')).toContain('docs/etc:1 file-kind');
  });

  it('refuses text that is not UTF-8, at its line', async () => {
    await write('docs/latin.mdx', Buffer.from(`${page()}\ncaf\u{E9}\n`, 'latin1'));
    expect(found('docs/latin.mdx')).toEqual(['docs/latin.mdx:11 encoding']);
  });

  it('refuses what is too large', async () => {
    await write('docs/long.mdx', 'word '.repeat(100_000));
    await write('docs/large.png', new Uint8Array(2_000_001));
    expect(found('docs/long.mdx', 'docs/large.png')).toEqual([
      'docs/large.png:1 size',
      'docs/long.mdx:1 size',
    ]);
  });

  it('reads drawings, and lets static/ hold what browsers and hosts ask for', async () => {
    await write('static/img/bad.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<script/>\n</svg>');
    for (const name of ['_headers', '.nojekyll', 'font.woff2', 'deck.pdf']) await write(`static/${name}`, '');
    await write('static/frame.html', '');
    expect(found('static')).toEqual(['static/frame.html:1 file-kind', 'static/img/bad.svg:2 svg']);
  });
});

describe('links to files', () => {
  it.each([
    ['![Four desks in a row](./roles/desk.png)', undefined],
    ['[bad](./roles/bad.mdx) and [picture](./roles/desk.png)', undefined],
    ['![Four desks in a row](./roles/Desk.png)', 'image-target'],
    ['![Four desks in a row](./none.png)', 'image-target'],
    ['![Four desks in a row](/img/none.png)', 'image-target'],
    ['[bad](./roles/Bad.mdx)', 'link-address'],
    ['[none](./none.pdf)', 'link-address'],
    ['[none](/none.pdf)', 'link-address'],
    ['[bad](roles/bad.mdx#none)', 'link-address'],
    ['[none](none)', 'link-address'],
  ])('%s', async (text, rule) => {
    await write('docs/from.mdx', `${page({slug: 'slug: /from'})}\n${text}\n`);
    expect(found('docs/from.mdx')).toEqual(rule === undefined ? [] : [`docs/from.mdx:11 ${rule}`]);
  });

  it('suggests the name that was probably meant', async () => {
    await write(
      'docs/from.mdx',
      `${page({slug: 'slug: /from'})}\n![Four desks in a row](./roles/Desk.png)\n`,
    );
    expect(checkFiles(['docs/from.mdx'], root, {}).findings[0]?.hint).toBe('Did you mean ./roles/desk.png?');
  });
});

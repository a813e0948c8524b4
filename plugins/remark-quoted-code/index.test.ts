import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Code} from 'mdast';
import {VFile} from 'vfile';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import remarkQuotedCode from '.';
import {parsePage} from '../../src/contentPolicy/source/parsePage';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'quoted-code-'));
  await mkdir(join(root, 'examples'));
  await writeFile(join(root, 'examples/a.ts'), '// #region idea\nconst a = 1;\n// #endregion\n');
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

/** The first fence of a page after the plugin has seen it. */
async function quote(source: string): Promise<Code> {
  const tree = parsePage(source);
  await remarkQuotedCode({root})(tree, new VFile({path: join(root, 'docs/page.mdx'), value: source}));
  const fence = tree.children.find((node) => node.type === 'code');
  if (fence === undefined) throw new Error('The page has no fence.');
  return fence;
}

describe('remarkQuotedCode', () => {
  it('fills an empty fence with the region and titles it with the path', async () => {
    expect(await quote('```ts file=examples/a.ts region=idea {1}\n```\n')).toMatchObject({
      lang: 'ts',
      value: 'const a = 1;',
      meta: 'title="examples/a.ts" {1}',
    });
  });

  it('keeps a title of the page’s own', async () => {
    expect((await quote('```ts file=examples/a.ts title="The idea"\n```\n')).meta).toBe('title="The idea"');
  });

  it('shows a quoted Markdown table as a table when the fence says "rendered"', async () => {
    await writeFile(join(root, 'examples/card.md'), '| Rate |\n| --- |\n| 98 % |\n');
    const source = 'Text.\n\n```md file=examples/card.md rendered\n```\n\nMore.\n';
    const tree = parsePage(source);
    await remarkQuotedCode({root})(tree, new VFile({path: join(root, 'docs/page.mdx'), value: source}));
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('leaves other fences alone', async () => {
    expect(await quote('```ts title="x" {1}\nown code\n```\n')).toMatchObject({
      value: 'own code',
      meta: 'title="x" {1}',
    });
  });

  it('names page, line, file, region and the regions that exist', async () => {
    await expect(
      quote('---\ntitle: x\n---\n\nText.\n\n```ts file=examples/a.ts region=ideas\n```\n'),
    ).rejects.toThrow(
      'docs/page.mdx:7:1 quoted-code examples/a.ts has no region "ideas".\n  hint: Regions that exist: idea.',
    );
  });

  it.each([
    ['```ts file=examples/a.ts region=idea\nold copy\n```\n', 'holds text of its own'],
    ['```ts region=idea\n```\n', 'The region "idea" is of no file.'],
    ['``` file=examples/a.ts\n```\n', 'The fence names no language.'],
    ['```ts file=../a.ts\n```\n', '"../a.ts" is not a file in examples/.'],
  ])('refuses %j', async (source, message) => {
    await expect(quote(source)).rejects.toThrow(message);
  });

  it('reports every fence of the page at once', async () => {
    const source = '```ts file=examples/b.ts\n```\n\n```ts file=examples/c.ts\n```\n';
    await expect(quote(source)).rejects.toThrow(/:1:1 [\s\S]*b\.ts[\s\S]*:4:1 [\s\S]*c\.ts/);
  });
});

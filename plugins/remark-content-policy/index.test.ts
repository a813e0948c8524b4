import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {VFile} from 'vfile';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import remarkContentPolicy from '.';
import {parsePage} from '../../src/contentPolicy/source/parsePage';

const FRONT_MATTER = '---\ntitle: A page\n---\n';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-policy-'));
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

/** Writes a page and hands the plugin what Docusaurus would: the tree of `parsed`, by default of the whole page. */
async function compile(path: string, source: string, parsed = source): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, source);
  remarkContentPolicy({root, vocabulary: {}})(parsePage(parsed), new VFile({path: file, value: parsed}));
}

describe('remarkContentPolicy', () => {
  it('lets a good page through', async () => {
    await expect(compile('docs/page.mdx', `${FRONT_MATTER}\nAnswer.\n`)).resolves.toBeUndefined();
  });

  it('throws one error with every finding, its path and its line in the file', async () => {
    await expect(compile('docs/page.mdx', `${FRONT_MATTER}\nAnswer {secret}.\n\n<Foo />\n`)).rejects.toThrow(
      /^2 things to mend in this page:\ndocs\/page\.mdx:5:8 no-expression .*\n.*\ndocs\/page\.mdx:7:1 unknown-component /,
    );
  });

  it('gives the lines of the file when it was parsed without its front matter', async () => {
    const body = '\nAnswer {secret}.\n';
    await expect(compile('docs/page.mdx', FRONT_MATTER + body, body)).rejects.toThrow('docs/page.mdx:5:8 ');
  });

  it('refuses fences that Docusaurus unwraps, at their line in the file', async () => {
    const source = `${FRONT_MATTER}\nAnswer.\n\n\`\`\`mdx-code-block\n{secret}\n\`\`\`\n`;
    await expect(compile('docs/page.mdx', source, `${FRONT_MATTER}\nAnswer.\n\n{secret}\n`)).rejects.toThrow(
      /^One thing to mend in this page:\ndocs\/page\.mdx:7:1 mdx-code-block /,
    );
  });

  it.each(['src/pages/page.mdx', 'node_modules/theme/docs/page.mdx', '../docs/page.mdx'])(
    'leaves alone what is not in docs/: %s',
    (path) => {
      const file = new VFile({path: join(root, path), value: '{code}'});
      expect(() => {
        remarkContentPolicy({root})(parsePage('{code}'), file);
      }).not.toThrow();
    },
  );

  it.each([
    ['docs/picture.png', '![Four desks in a row](./picture.png)'],
    ['static/img/picture.png', '![Four desks in a row](/img/picture.png)'],
    ['docs/report.pdf', '[The report](./report.pdf)'],
    ['docs/report.pdf', 'See [the report].\n\n[the report]: ./report.pdf'],
  ])('refuses a file that is a symbolic link, at its line in the page: %s, %s', async (name, body) => {
    const source = `${FRONT_MATTER}\nAnswer.\n\n${body}\n`;
    await mkdir(join(root, 'static/img'), {recursive: true});
    await mkdir(join(root, 'docs'));
    await writeFile(join(root, 'secret.txt'), 'secret');
    await writeFile(join(root, name), 'a file');
    await expect(compile('docs/page.mdx', source)).resolves.toBeUndefined();
    await rm(join(root, name));
    await symlink(join(root, 'secret.txt'), join(root, name));
    await expect(compile('docs/page.mdx', source)).rejects.toThrow(
      /^One thing .*\ndocs\/page\.mdx:\d+:1 no-symlink /,
    );
  });

  it('works without options, from the folder that Docusaurus was started in', () => {
    const file = new VFile({path: join(process.cwd(), 'src/page.mdx'), value: '{code}'});
    expect(() => {
      remarkContentPolicy()(parsePage('{code}'), file);
    }).not.toThrow();
  });
});

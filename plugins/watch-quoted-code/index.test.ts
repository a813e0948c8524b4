// cspell:ignore rspack
import {copyFile, mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {rspack} from '@docusaurus/faster';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import watchQuotedCode from '.';

const PAGE = `file=examples/prose.ts

\`\`\`ts file=examples/a.ts region=b
\`\`\`

> ~~~sql title="x" file="examples/c.sql"
> ~~~
`;

type Options = Exclude<Parameters<typeof rspack>[0], readonly unknown[]>;
type Rules = NonNullable<NonNullable<Options['module']>['rules']>;

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'watch-')));
  await mkdir(join(root, 'docs'));
  await mkdir(join(root, 'plugins/watch-quoted-code'), {recursive: true});
  const loader = 'plugins/watch-quoted-code/dependencyLoader.cjs';
  await copyFile(loader, join(root, loader));
  await writeFile(join(root, 'docs/page.mdx'), PAGE);
  // Stands in for the MDX loader: makes a module of the text.
  await writeFile(
    join(root, 'text.cjs'),
    'module.exports = (text) => `export default ${JSON.stringify(text)}`;',
  );
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

/** The files in docs/ and examples/ that the bundler would watch after compiling the page. */
async function watchedFiles(): Promise<string[]> {
  const plugin = watchQuotedCode({siteDir: root});
  // The plugin needs none of the four arguments that Docusaurus hands over.
  const {module} = (plugin.configureWebpack as () => {module: {rules: Rules}})();
  const compiler = rspack({
    context: root,
    entry: join(root, 'docs/page.mdx'),
    mode: 'development',
    module: {rules: [...module.rules, {test: /\.mdx$/, use: [{loader: join(root, 'text.cjs')}]}]},
    output: {path: join(root, 'build')},
  });
  const files = await new Promise<string[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() !== false) reject(new Error(stats?.toString() ?? 'There was no build.'));
      else resolve([...stats.compilation.fileDependencies]);
    });
  });
  return files
    .map((file) => relative(root, file))
    .filter((file) => /^(?:docs|examples)\//.test(file))
    .sort();
}

describe('watchQuotedCode', () => {
  it('makes the bundler watch the files that a page quotes, and no others', async () => {
    expect(await watchedFiles()).toEqual(['docs/page.mdx', 'examples/a.ts', 'examples/c.sql']);
  });
});

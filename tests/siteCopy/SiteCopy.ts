import {cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BuildReport} from './BuildReport';
import {run} from './run';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What Git ignores, and Git's own folder. */
const NOT_SOURCE = new Set([
  '.cache',
  '.docusaurus',
  '.git',
  'build',
  'coverage',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** For hooks that build. */
export const BUILD_TIMEOUT = 480_000;

/** A copy of this repository in a temporary folder, for slips that must not be made in the repository itself. */
export class SiteCopy {
  readonly root: string;
  /** HOME of whoever builds. No page may print it. */
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;

  private constructor(
    private readonly workspace: string,
    variables: Readonly<Record<string, string>>,
  ) {
    this.root = join(workspace, 'site');
    this.home = join(workspace, 'home-of-the-builder');
    // Nothing else is passed on: neither what Vitest sets nor the GIT_DIR of a hook that runs the tests.
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: this.home,
      TMPDIR: join(workspace, 'tmp'),
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
      ...variables,
    };
  }

  /** `variables` are added to the environment of every build. */
  static async create(variables: Readonly<Record<string, string>> = {}): Promise<SiteCopy> {
    const copy = new SiteCopy(await realpath(await mkdtemp(join(tmpdir(), 'site-copy-'))), variables);
    try {
      await copy.fill();
      return copy;
    } catch (cause) {
      await copy.remove();
      throw new Error('The tests could not copy the repository, so they say nothing about it.', {cause});
    }
  }

  remove = (): Promise<void> => rm(this.workspace, {recursive: true, force: true, maxRetries: 3});

  /**
   * Makes a slip, builds the site as `npm run build` does, and takes the slip back; what was published stays until
   * the next build. `options` are added to the command.
   */
  async build(slip: () => Promise<void>, options: readonly string[] = []): Promise<BuildReport> {
    try {
      await slip();
      await rm(join(this.root, 'build'), {recursive: true, force: true});
      const docusaurus = join(this.root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
      const args = [docusaurus, 'build', '--no-minify', ...options];
      return new BuildReport(await run({command: process.execPath, args, cwd: this.root, env: this.env}));
    } finally {
      await this.git('reset', '--quiet', '--hard');
      await this.git('clean', '--quiet', '--force', '-d');
    }
  }

  /** Changes a file; one that does not exist yet counts as empty. */
  async edit(path: string, change: (text: string) => string): Promise<void> {
    const file = join(this.root, path);
    const before = await readFile(file, 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`The slip changes nothing in ${path}; mend the test.`);
    await writeFile(file, after);
  }

  /** Adds a block of its own at the end of a page, and returns the line on which it begins. */
  async append(path: string, block: string): Promise<number> {
    let line = 0;
    await this.edit(path, (text) => {
      const before = `${text.trimEnd()}\n\n`;
      line = before.split('\n').length;
      return `${before}${block}\n`;
    });
    return line;
  }

  /** The text of every published file, by its path in the build. */
  async published(): Promise<Map<string, string>> {
    const folder = join(this.root, 'build');
    const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
    const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    const texts = await Promise.all(
      files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const),
    );
    return new Map(texts);
  }

  private async fill(): Promise<void> {
    await Promise.all([mkdir(this.home), mkdir(join(this.workspace, 'tmp')), mkdir(this.root)]);
    const entries = (await readdir(REPOSITORY)).filter((entry) => !NOT_SOURCE.has(entry));
    await Promise.all(
      entries.map((entry) => cp(join(REPOSITORY, entry), join(this.root, entry), {recursive: true})),
    );
    await this.linkPackages();
    await this.git('init', '--quiet');
    await this.git('add', '--all');
    // Docusaurus asks Git when each page was last changed.
    await this.git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'Copy');
  }

  /** One link for each package instead of one for all, so that the build's cache stays in the copy. */
  private async linkPackages(): Promise<void> {
    const [from, to] = [join(REPOSITORY, 'node_modules'), join(this.root, 'node_modules')];
    await mkdir(to);
    const entries = (await readdir(from)).filter((entry) => entry !== '.cache');
    await Promise.all(entries.map((entry) => symlink(join(from, entry), join(to, entry))));
  }

  private async git(...args: string[]): Promise<void> {
    const {exitCode, output} = await run({command: 'git', args, cwd: this.root, env: this.env});
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} failed:\n${output}`);
  }
}

import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const LEFT_OUT = ['.docusaurus', '.git', 'build', 'node_modules', 'playwright-report', 'test-results'];
const CONFIG = 'docusaurus.bench.config.ts';

/** What is different in a copy of the site. */
export interface Changes {
  /** Text of a configuration that takes the place of the site's own, which it may import. */
  readonly config: string;
  /** Paths of files and folders that the copy must not have. */
  readonly without: readonly string[];
  /** What the build finds in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface BuiltCopy {
  /** The built site. */
  readonly folder: string;
  /** Where the copy's sources stand. */
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Builds a copy of this site with some changes. It stands outside the repository, since Docusaurus does not compile
 * the source of a site below a folder "node_modules", where caches belong.
 *
 * @throws with what the build said.
 */
export function buildCopy({config, without, env}: Changes): BuiltCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  const remove = (): void => {
    rmSync(root, {recursive: true, force: true});
  };
  try {
    cpSync('.', root, {recursive: true, filter: (source) => !LEFT_OUT.includes(path.basename(source))});
    for (const part of without) rmSync(path.join(root, part), {recursive: true, force: true});
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    // The pages say when they were last changed, which Git knows.
    const history = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {encoding: 'utf8'});
    writeFileSync(path.join(root, '.git'), `gitdir: ${history}`);
    writeFileSync(path.join(root, CONFIG), config);
    const command = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--config', CONFIG];
    execFileSync(process.execPath, command, {cwd: root, stdio: 'pipe', env: {...process.env, ...env}});
  } catch (error) {
    remove();
    throw error;
  }
  return {folder: path.join(root, 'build'), root, remove};
}

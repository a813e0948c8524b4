import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The plugin that ours is compared with, as it was when the comparison was first made. */
export const OTHER_PLUGIN = {name: '@easyops-cn/docusaurus-search-local', version: '0.55.3'} as const;

/** What it needs of Docusaurus is taken from this repository, so that there is one Docusaurus and not two. */
const FROM_HERE = ['plugin-content-docs', 'theme-translations', 'utils', 'utils-common', 'utils-validation'];
const CACHE = path.resolve('node_modules/.cache/bench-search');
const LEFT_OUT = ['.docusaurus', '.git', 'build', 'node_modules', 'playwright-report', 'test-results'];
/** What the theme of the copy must not have, as the other plugin brings its own. */
const OURS = ['src/theme/SearchBar', 'src/pages/search.tsx'];
const CONFIG = 'docusaurus.bench.config.ts';

/** Our search leaves the theme, theirs comes in; all else, also every setting of theirs, stays as it is. */
const CONFIG_TEXT = `import config from './docusaurus.config';
import usedCss from './plugins/used-css';

export default {
  ...config,
  plugins: config.plugins?.filter((plugin) => plugin !== usedCss),
  themes: [...(config.themes ?? []), [PLUGIN, {docsRouteBasePath: '/', indexBlog: false}]],
};
`;

export interface OtherSite {
  /** The built site. */
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a copy of this site with the other plugin in place of our search. The plugin is installed once and kept in
 * the cache of node_modules; it is no dependency of this repository. The copy stands outside the repository, since
 * Docusaurus does not compile the source of a site below a folder "node_modules".
 *
 * @throws with what npm or the build said.
 */
export function buildOtherSite(): OtherSite {
  const plugin = installOtherPlugin();
  const copy = path.join(tmpdir(), `bench-search-${process.pid}`);
  const remove = (): void => {
    rmSync(copy, {recursive: true, force: true});
  };
  try {
    copySite(copy, plugin);
    const command = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--config', CONFIG];
    execFileSync(process.execPath, command, {cwd: copy, stdio: 'pipe'});
  } catch (error) {
    remove();
    throw error;
  }
  return {folder: path.join(copy, 'build'), remove};
}

/** Path of the installed plugin. */
function installOtherPlugin(): string {
  const installed = path.join(CACHE, 'node_modules', OTHER_PLUGIN.name);
  if (existsSync(path.join(CACHE, `installed-${OTHER_PLUGIN.version}`))) return installed;
  rmSync(CACHE, {recursive: true, force: true});
  mkdirSync(path.join(CACHE, 'stub'), {recursive: true});
  writeJson('stub/package.json', {name: 'stub', version: '3.0.0'});
  writeJson('package.json', {
    private: true,
    dependencies: {[OTHER_PLUGIN.name]: OTHER_PLUGIN.version},
    overrides: Object.fromEntries(FROM_HERE.map((name) => [`@docusaurus/${name}`, 'file:./stub'])),
  });
  if (existsSync('.npmrc')) cpSync('.npmrc', path.join(CACHE, '.npmrc'));
  const options = {cwd: CACHE, stdio: 'pipe', shell: process.platform === 'win32'} as const;
  execFileSync('npm', ['install', '--legacy-peer-deps', '--no-package-lock'], options);
  // Without the stubs, what the plugin imports is found further up: in this repository.
  rmSync(path.join(CACHE, 'node_modules/@docusaurus'), {recursive: true, force: true});
  writeFileSync(path.join(CACHE, `installed-${OTHER_PLUGIN.version}`), '');
  return installed;
}

function copySite(copy: string, plugin: string): void {
  rmSync(copy, {recursive: true, force: true});
  cpSync('.', copy, {
    recursive: true,
    filter: (source) => !LEFT_OUT.includes(path.basename(source)),
  });
  for (const part of OURS) rmSync(path.join(copy, part), {recursive: true, force: true});
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  // The pages say when they were last changed, which Git knows.
  const history = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {encoding: 'utf8'});
  writeFileSync(path.join(copy, '.git'), `gitdir: ${history}`);
  writeFileSync(path.join(copy, CONFIG), CONFIG_TEXT.replace('PLUGIN', JSON.stringify(plugin)));
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(path.join(CACHE, file), JSON.stringify(content));
}

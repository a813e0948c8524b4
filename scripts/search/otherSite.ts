import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildCopy, type BuiltCopy} from './siteCopy';

/** The plugin that ours is compared with, as it was when the comparison was first made. */
export const OTHER_PLUGIN = {name: '@easyops-cn/docusaurus-search-local', version: '0.55.3'} as const;

/** What it needs of Docusaurus is taken from this repository, so that there is one Docusaurus and not two. */
const FROM_HERE = ['plugin-content-docs', 'theme-translations', 'utils', 'utils-common', 'utils-validation'];
const CACHE = path.resolve('node_modules/.cache/bench-search');

/**
 * Builds a copy of this site with the other plugin in place of our search: its settings are its own but for where the
 * pages stand. The plugin is installed once and kept in the cache of node_modules; it is no dependency of this
 * repository.
 *
 * @throws with what npm or the build said.
 */
export function buildOtherSite(): BuiltCopy {
  const plugin = installOtherPlugin();
  return buildCopy({
    config: `import config from './docusaurus.config';

export default {
  ...config,
  themes: [...(config.themes ?? []), [${JSON.stringify(plugin)}, {docsRouteBasePath: '/', indexBlog: false}]],
};
`,
    without: ['src/theme/SearchBar', 'src/pages/search.tsx'],
    // It draws its box as a part of the theme, in a page that hydrates.
    env: {HYDRATION: 'load'},
  });
}

/** Path of the installed plugin. */
function installOtherPlugin(): string {
  const installed = path.join(CACHE, 'node_modules', OTHER_PLUGIN.name);
  const mark = path.join(CACHE, `installed-${OTHER_PLUGIN.version}`);
  if (existsSync(mark)) return installed;
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
  writeFileSync(mark, '');
  return installed;
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(path.join(CACHE, file), JSON.stringify(content));
}

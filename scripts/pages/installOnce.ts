import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const CACHE = path.resolve('node_modules/.cache');

/**
 * Installs packages that only a benchmark needs, the first time that it does, beside this repository's own: they would
 * be a burden to everybody who mends a page. Gives the folder in which they are installed.
 *
 * @param versions name and exact version of each
 * @throws with what npm said
 */
export function installOnce(name: string, versions: Readonly<Record<string, string>>): string {
  const folder = path.join(CACHE, name);
  const mark = path.join(folder, `installed-${Object.values(versions).join('-')}`);
  if (existsSync(mark)) return folder;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({private: true, dependencies: versions}));
  if (existsSync('.npmrc')) cpSync('.npmrc', path.join(folder, '.npmrc'));
  execFileSync('npm', ['install', '--no-package-lock'], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, '');
  return folder;
}

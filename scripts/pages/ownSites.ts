import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PAGES} from '../../e2e/support/routes';
import {floorPage} from './floorPage';

const BUILD = 'build';

export interface MadeSite {
  /** What to serve: a file that the first folder lacks comes from the next. */
  readonly folders: readonly string[];
  readonly remove: () => void;
}

/** The address of the page whose HTML is the largest. */
export function longestPage(): string {
  const size = (address: string): number => statSync(htmlFile(address)).size;
  return PAGES.toSorted((a, b) => size(b) - size(a))[0] ?? '/';
}

/** Whether the built site brings the framework's script for whole pages. */
export function isHydratedAtLoad(): boolean {
  return /<script[^>]*\bsrc=["']?[^ "'>]*\/main\./.test(readFileSync(htmlFile('/'), 'utf8'));
}

/** The text of some pages as bare HTML, with the built site's pictures. */
export function makeFloor(addresses: readonly string[]): MadeSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-floor-'));
  for (const address of addresses) {
    const file = htmlFile(address, folder);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, floorPage(readFileSync(htmlFile(address), 'utf8')));
  }
  return {
    folders: [folder, BUILD],
    remove: () => {
      removeFolder(folder);
    },
  };
}

/** Builds this site once more, hydrated at load. Throws with what the build said. */
export function buildHydratedAtLoad(): MadeSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
  try {
    const command = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', folder];
    const env = {...process.env, HYDRATION: 'load'};
    execFileSync(process.execPath, command, {stdio: 'pipe', env});
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return {
    folders: [folder],
    remove: () => {
      removeFolder(folder);
    },
  };
}

/** The Markdown that the build writes beside a page. */
export function markdownFile(address: string): string {
  return htmlFile(address).replace(/\.html$/, '.md');
}

function htmlFile(address: string, folder = BUILD): string {
  return path.join(folder, address === '/' ? 'index.html' : `${address}.html`);
}

function removeFolder(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
}

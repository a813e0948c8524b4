import {posix, resolve} from 'node:path';
import {type FileNames, readFileNames} from './fileNames';

/** Where the pages of the site are, from the repository root. */
export const SITE_FOLDER = 'docs';

/** The files that stand around a page, which its links may lead to. */
export interface ContentFolder {
  /** The folder that links may not lead out of, named as the page's own path is. */
  readonly path: string;
  /** The files in that folder, asked for by a path named alike. */
  readonly names: FileNames;
  /** Files that the site serves as they are, asked for by their address: "/img/logo.svg". */
  readonly statics: FileNames;
}

/**
 * The folder that a page belongs to: the innermost "docs" above it, otherwise the one that the check was pointed at.
 * Paths have forward slashes and are absolute, or begin at the repository root.
 */
export function contentFolderOf(path: string, given: string): string {
  const parts = posix.dirname(path).split('/');
  const docs = parts.lastIndexOf(SITE_FOLDER);
  return docs === -1 ? given : parts.slice(0, docs + 1).join('/');
}

/** Looks at the disk around a content folder of the repository at `root`. */
export function readContentFolder(path: string, root: string): ContentFolder {
  const folder = resolve(root, path);
  return {
    path,
    names: within(folder, (file) => resolve(root, file)),
    statics: either([resolve(root, 'static'), resolve(folder, '../static')]),
  };
}

function within(top: string, toFile: (name: string) => string): FileNames {
  const names = readFileNames(top);
  return {has: (name) => names.has(toFile(name)), nearest: (name) => names.nearest(toFile(name))};
}

function either(tops: readonly string[]): FileNames {
  const all = tops.map((top) => within(top, (address) => resolve(top, `.${address}`)));
  return {
    has: (address) => all.some(({has}) => has(address)),
    nearest: (address) => all.map(({nearest}) => nearest(address)).find((name) => name !== undefined),
  };
}

import {lstatSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';

/** A file that the check was asked for. */
export interface GivenFile {
  /** Absolute. */
  readonly file: string;
  /** From the root with forward slashes; absolute for a file outside of it. */
  readonly path: string;
  /** The folder that the check was pointed at, named like `path`. */
  readonly given: string;
}

// Never content, wherever they stand; each is reported as one thing.
const NOT_ENTERED = ['.git', 'node_modules'];

/** Every file at or below the given paths, each once, in the order of their paths. Links are listed, not followed. */
export function listFiles(paths: readonly string[], root: string): GivenFile[] {
  const files = new Map<string, GivenFile>();
  for (const path of paths) {
    const start = resolve(root, path);
    const isFolder = lstatSync(start).isDirectory();
    const given = pathFrom(root, isFolder ? start : dirname(start));
    for (const file of filesBelow(start)) {
      if (!files.has(file)) files.set(file, {file, path: pathFrom(root, file), given});
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesBelow(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) =>
    NOT_ENTERED.includes(name) ? [join(path, name)] : filesBelow(join(path, name)),
  );
}

function pathFrom(root: string, file: string): string {
  const path = relative(root, file);
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || path === file;
  return (isOutside ? file : path === '' ? '.' : path).split(sep).join('/');
}

import {readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {nearestName} from '../nearestNames';

/** Which files there are below one folder, by the exact spelling of their names. */
export interface FileNames {
  /** Whether there is a file or folder at the absolute path; capital letters count, on every machine. */
  readonly has: (file: string) => boolean;
  /** The path in the same folder that was probably meant. */
  readonly nearest: (file: string) => string | undefined;
}

/** Looks names up on the disk below `top`, an absolute path, each folder once. Opens no file. */
export function readFileNames(top: string): FileNames {
  const folders = new Map<string, readonly string[]>();
  const namesIn = (folder: string): readonly string[] => {
    const names = folders.get(folder) ?? list(folder);
    folders.set(folder, names);
    return names;
  };
  const has = (file: string): boolean =>
    file === top ||
    (file.startsWith(top) && namesIn(dirname(file)).includes(basename(file)) && has(dirname(file)));
  return {
    has,
    nearest(file) {
      const name = nearestName(basename(file), namesIn(dirname(file)));
      return name === undefined ? undefined : join(dirname(file), name);
    },
  };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No such folder, or none that we may look into: it holds nothing for a page.
    return [];
  }
}

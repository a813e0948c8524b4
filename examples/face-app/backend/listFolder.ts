import type {Dirent} from 'node:fs';
import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** How the name of a file begins that is still being written. */
export const TEMPORARY = '.writing-';

/** Milliseconds after which a file that is still being written was given up by a process that died. */
const LEFT_BEHIND_MS = 10 * 60_000;

/** Keys of the files in `folder` that begin with `prefix`. Clears away what dead processes left half written. */
export async function* listFolder(
  folder: string,
  prefix: string,
): AsyncGenerator<string> {
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  for await (const key of filesBelow(folder, start)) {
    if (key.startsWith(prefix)) yield key;
  }
}

/** `path` is '' or ends in '/'. */
async function* filesBelow(
  folder: string,
  path: string,
): AsyncGenerator<string> {
  for (const entry of await entriesOf(join(folder, path))) {
    const key = `${path}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, `${key}/`);
    // Neither kind of test follows a link: nobody can make the store read what lies elsewhere.
    else if (entry.isFile()) {
      if (entry.name.startsWith(TEMPORARY))
        await clearIfLeft(join(folder, key));
      // The store's keys have no backslash; such a name can only come from elsewhere, and cannot be read by key.
      else if (!entry.name.includes('\\')) yield key;
    }
  }
}

/** Empty for a folder that is not there, or no longer. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return [];
    throw error;
  }
}

async function clearIfLeft(file: string): Promise<void> {
  // Its writer may rename it at this very moment.
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > LEFT_BEHIND_MS)
    await rm(file, {force: true});
}

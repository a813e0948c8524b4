import {existsSync} from 'node:fs';
import path from 'node:path';

const LEAST = 22;

/**
 * Path of a Node that is new enough for Starlight: NODE22, else this one, else "node22" of PATH. Throws an error that
 * says what to do when there is none.
 */
export function findNode(
  environment: Readonly<Record<string, string | undefined>>,
  own: {readonly path: string; readonly version: string} = {
    path: process.execPath,
    version: process.versions.node,
  },
): string {
  const given = environment.NODE22;
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(`NODE22 is "${given}", but there is no file.`);
  }
  if (Number(own.version.split('.')[0]) >= LEAST) return own.path;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = folders.map((folder) => path.join(folder, 'node22')).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error('Starlight needs Node 22. Name one by NODE22=/path/to/node.');
}

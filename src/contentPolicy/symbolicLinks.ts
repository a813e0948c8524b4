import {realpathSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Finding} from './finding';

/**
 * Refuses a file that is a symbolic link, or lies in a folder that is one: it could lead to any file of the machine.
 * Both paths are absolute. Nothing is found for a file that does not exist.
 */
export function symbolicLinkFinding(file: string, root: string): Finding | undefined {
  const inRoot = relative(root, file);
  try {
    if (realpathSync(file) === join(realpathSync(root), inRoot)) return undefined;
  } catch {
    return undefined;
  }
  return {
    path: inRoot.split(sep).join('/'),
    line: 1,
    column: 1,
    rule: 'no-symlink',
    message: 'This is a link to another file.',
    hint: 'Put the file itself here.',
  };
}

import {readFileSync} from 'node:fs';
import {styleModuleCode} from '../../src/lib/styleModuleCode';

/**
 * The name of a class or animation in the published site: its module's letters, and its place in the file. Throws an
 * error when the file has no such class.
 *
 * @param path from the repository's root, with "/".
 * @param file where it stands on the disk.
 */
export function shortClassName(path: string, file: string, local: string): string {
  const place = localNamesOf(readFileSync(file, 'utf8')).indexOf(local);
  if (place === -1) throw new Error(`There is no class or animation "${local}" in ${path}.`);
  return `${styleModuleCode(path)}${place}`;
}

/** The names of classes and animations that a style sheet writes, each once, in the order of their first use. */
function localNamesOf(css: string): string[] {
  const names = css.matchAll(/(?:\.|@keyframes\s+)(-?[a-z_][\w-]*)/gi);
  return [...new Set([...names].map((match) => match[1] ?? ''))];
}

import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Three letters for a style module: all its classes begin with them, so that a build step can tell whose a class is.
 * They depend on nothing but the path, because the bundler keeps compiled modules from build to build.
 *
 * @param path from the repository's root, with "/".
 */
export function styleModuleCode(path: string): string {
  return [...createHash('sha256').update(path).digest().subarray(0, 3)]
    .map((byte) => LETTERS[byte % LETTERS.length] ?? '')
    .join('');
}

/** The code of the style module that a class belongs to, or undefined for a class of no module. */
export function codeOfClass(className: string): string | undefined {
  return /^([a-zA-Z]{3})\d+$/.exec(className)?.[1];
}

/** The name of a class or animation in the published site: its module's letters, and its place in the file. */
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

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Three letters for a style module: in the published site all its classes begin with them, so that a build step can
 * tell whose a class is. They depend on nothing but the path, because the bundler keeps compiled modules from build to
 * build. The hash is FNV-1a with 32 bits (Fowler, Noll and Vo).
 *
 * @param path from the repository's root, with "/".
 */
export function styleModuleCode(path: string): string {
  let hash = 0x811c9dc5;
  for (const character of path) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return [0, 1, 2]
    .map((place) => LETTERS[Math.floor(hash / LETTERS.length ** place) % LETTERS.length] ?? '')
    .join('');
}

/** The code of the style module that a class belongs to, or undefined for a class of no module. */
export function codeOfClass(className: string): string | undefined {
  return /^([a-zA-Z]{3})\d+$/.exec(className)?.[1];
}

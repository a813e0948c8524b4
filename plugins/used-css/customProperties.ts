import type {Declaration, Root} from 'postcss';

/** Names of the custom properties that the texts read with var(), or name in a script. */
export function usedProperties(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?:var\(\s*|['"])(--[\w-]+)/g)].map((match) => match[1] ?? ''),
    ),
  );
}

/**
 * Takes out of a style sheet each custom property that is not in `used` and that no remaining declaration of
 * the sheet reads. A property may be read only by another one that goes, so it repeats until nothing goes.
 */
export function dropUnusedProperties(root: Root, used: ReadonlySet<string>): void {
  for (;;) {
    const declarations = declarationsOf(root);
    const read = usedProperties(declarations.map(({value}) => value));
    const unused = declarations.filter(
      ({prop}) => prop.startsWith('--') && !used.has(prop) && !read.has(prop),
    );
    if (unused.length === 0) return;
    for (const declaration of unused) declaration.remove();
  }
}

function declarationsOf(root: Root): Declaration[] {
  const declarations: Declaration[] = [];
  root.walkDecls((declaration) => {
    declarations.push(declaration);
  });
  return declarations;
}

/** All class names that a script may write: the words in its string literals, and the members of `styles`. */
export function classNames(code: string): string[] {
  const strings = code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
  const members = [...code.matchAll(/\bstyles\.(\w+)/g)].map((match) => match[1] ?? '');
  return [...strings.flatMap((text) => text.match(/[\w-]+/g) ?? []), ...members];
}

/** One thing that a page must change before it may be published. */
export interface Finding {
  /** Path from the repository root, with forward slashes; absolute for a file outside of it. */
  readonly path: string;
  /** Counted from 1, in the file as the writer sees it. */
  readonly line: number;
  readonly column: number;
  /** Short kebab-case name of the rule, for searching and for tests. */
  readonly rule: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** One finding as two lines of text; editors and terminals make the first a link. */
export function formatFinding({path, line, column, rule, message, hint}: Finding): string {
  const place = `${printable(path)}:${String(line)}:${String(column)}`;
  return `${place} ${rule} ${printable(message)}\n  hint: ${printable(hint)}`;
}

/** All findings in reading order, one after the other. */
export function formatFindings(findings: readonly Finding[]): string {
  return sortFindings(findings).map(formatFinding).join('\n');
}

/** A copy of the findings by file, then line, then column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => comparePaths(a.path, b.path) || a.line - b.line || a.column - b.column);
}

/** What a checked file says is quoted in messages; it may neither add lines of its own nor steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

// Not localeCompare: the order must not depend on the machine's language.
function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

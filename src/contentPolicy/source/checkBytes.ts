// cspell:ignore FEFF
import type {Finding} from '../finding';
import {findInvisible} from '../invisibleCharacters';
import {findBomb} from './findBomb';

/** What is wrong with a page's bare text, and whether the parsers should see it at all. */
export interface BytesReading {
  readonly findings: Finding[];
  readonly isSafeToParse: boolean;
}

/** In characters, four times the longest page. Parsers take time with the square of a page made for it. */
export const MAX_PAGE = 60_000;
const BOM = '\u{FEFF}';
// A page made of them needs no line for each.
const MAX_INVISIBLE = 20;

/** Looks at the text before any parser does: for characters that hide something, and for parser bombs. */
export function checkBytes(source: string, path: string): BytesReading {
  const findings: Finding[] = [];
  const report = (line: number, column: number, rule: string, message: string, hint: string): void => {
    findings.push({path, line, column, rule, message, hint});
  };
  if (source.length > MAX_PAGE) {
    const message = `The page has ${String(source.length)} characters; at most ${String(MAX_PAGE)} are allowed.`;
    report(1, 1, 'size', message, 'Make two pages of it.');
    return {findings, isSafeToParse: false};
  }
  let invisible = 0;
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [index, text] of lines.entries()) {
    // The front matter's reader tells of a byte order mark at the very beginning.
    const hidden = findInvisible(index === 0 && text.startsWith(BOM) ? text.slice(1) : text);
    if (hidden !== undefined && invisible < MAX_INVISIBLE) {
      invisible += 1;
      const message = `Here stands a character that nobody can see: ${hidden.name}.`;
      const hint = 'Delete it and type the words around it anew.';
      report(index + 1, hidden.index + 1, 'invisible-character', message, hint);
    }
    if (/^(?:<{7}|>{7}|\|{7})(?: |$)/.test(text)) {
      const message = 'Here is the mark of a merge conflict.';
      const hint = 'Keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>.';
      report(index + 1, 1, 'conflict-marker', message, hint);
    }
    if (/^\s*`{3,4}\s*mdx-code-block\s*$/.test(text)) {
      const message = 'Docusaurus runs the content of "mdx-code-block" fences.';
      report(index + 1, 1, 'mdx-code-block', message, 'Name the language that the code is in.');
    }
  }
  const bomb = findBomb(lines);
  if (bomb !== undefined) report(bomb.line, 1, 'nesting', bomb.message, 'Break it up.');
  // Two versions of a page in one are no page; what a parser makes of them would only confuse.
  const isConflict = findings.some(({rule}) => rule === 'conflict-marker');
  return {findings, isSafeToParse: bomb === undefined && !isConflict};
}

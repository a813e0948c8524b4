// cspell:ignore FFFD
import type {Finding} from '../finding';

/** What is wrong with a page's bare text, and whether the parsers should see it at all. */
export interface BytesReading {
  readonly findings: Finding[];
  readonly isSafeToParse: boolean;
}

const MAX_FILE = 200_000;
const MAX_LINE = 10_000;
const MAX_OPEN_BRACKETS = 100;
const MAX_CONTAINERS = 20;

// Control, format (zero width, direction), separator and private characters, and what broken UTF-8 turns into.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{FFFD}]/u;
const CONTAINERS = /^(?:\s*(?:>|[*+-]\s|\d+[.)]\s))*/;

/** Looks at the text before any parser does: for characters that hide something, and for parser bombs. */
export function checkBytes(source: string, path: string): BytesReading {
  const findings: Finding[] = [];
  const report = (line: number, column: number, rule: string, message: string, hint: string): void => {
    findings.push({path, line, column, rule, message, hint});
  };
  if (source.length > MAX_FILE) {
    const message = `The page has ${String(source.length)} characters; at most ${String(MAX_FILE)} are allowed.`;
    report(1, 1, 'size', message, 'Make two pages of it.');
    return {findings, isSafeToParse: false};
  }
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [index, text] of lines.entries()) {
    const hidden = INVISIBLE.exec(text.replaceAll('\t', ' '));
    if (hidden !== null) {
      const message = `Here stands a character that nobody can see: ${nameOf(hidden[0])}.`;
      report(
        index + 1,
        hidden.index + 1,
        'invisible-character',
        message,
        'Delete it and type the words around it anew.',
      );
    }
    if (/^(?:<{7}|>{7}|\|{7})(?: |$)/.test(text)) {
      const message = 'Here is the mark of a merge conflict.';
      report(
        index + 1,
        1,
        'conflict-marker',
        message,
        'Keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      );
    }
    if (/^\s*`{3,4}\s*mdx-code-block\s*$/.test(text)) {
      const message = 'Docusaurus runs the content of "mdx-code-block" fences.';
      report(index + 1, 1, 'mdx-code-block', message, 'Name the language that the code is in.');
    }
  }
  const bomb = findBomb(lines);
  if (bomb !== undefined) report(bomb.line, 1, 'nesting', bomb.message, 'Break it up.');
  return {findings, isSafeToParse: bomb === undefined};
}

/** Where the text would keep a parser busy for minutes or overflow its stack. */
function findBomb(lines: readonly string[]): {line: number; message: string} | undefined {
  const open = {'[': 0, '(': 0, '{': 0, '<': 0};
  const close = (bracket: keyof typeof open): void => {
    open[bracket] = Math.max(0, open[bracket] - 1);
  };
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.length > MAX_LINE)
      return {line, message: `The line is longer than ${String(MAX_LINE)} characters.`};
    const markers = CONTAINERS.exec(text)?.[0].match(/[>*+.)-]/g) ?? [];
    if (markers.length > MAX_CONTAINERS) {
      return {
        line,
        message: `Lists and quotes stand more than ${String(MAX_CONTAINERS)} deep in each other.`,
      };
    }
    if (/^\s*<[a-z][^/]*$/i.test(text)) open['<'] += 1;
    if (/^\s*(?:<\/|\/>)/.test(text)) close('<');
    for (const character of text) {
      if (character === '[' || character === '(' || character === '{') open[character] += 1;
      if (character === ']') close('[');
      if (character === ')') close('(');
      if (character === '}') close('{');
    }
    if (Math.max(...Object.values(open)) > MAX_OPEN_BRACKETS) {
      return {
        line,
        message: `More than ${String(MAX_OPEN_BRACKETS)} brackets or tags are open at the same time.`,
      };
    }
  }
  return undefined;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

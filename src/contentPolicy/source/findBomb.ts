// What a parser can read in a moment. Each limit is several times what the longest page needs; the time that a parser
// takes for a text made for it grows with the square of the block, or its depth overflows the stack.
const MAX_LINE = 10_000;
const MAX_LINES = 3000;
const MAX_BLOCK = 12_000;
const MAX_OPEN_BRACKETS = 100;
const MAX_CONTAINERS = 20;
const MAX_ALL_CONTAINERS = 6000;
const MAX_INDENT = 80;
const MAX_DEFINITIONS = 300;

const CONTAINERS = /^(?:\s*(?:>|[*+-]\s|\d+[.)]\s))*/;
const FENCE = /^[\s>]*(`{3,}|~{3,})/;

/** Where the text would keep a parser busy for minutes or overflow its stack; undefined for a harmless text. */
export function findBomb(lines: readonly string[]): {line: number; message: string} | undefined {
  if (lines.length > MAX_LINES) {
    return {line: MAX_LINES, message: `The page has more than ${String(MAX_LINES)} lines.`};
  }
  const isBomb = [brackets(), blocks(), definitions(), boxes(), containers()];
  for (const [index, text] of lines.entries()) {
    const message =
      lineProblem(text) ?? isBomb.map((isTooMuch) => isTooMuch(text)).find((found) => found !== undefined);
    if (message !== undefined) return {line: index + 1, message};
  }
  return undefined;
}

/** Looks at one line after the other, and says what has become too much. */
type Counter = (line: string) => string | undefined;

function lineProblem(line: string): string | undefined {
  if (line.length > MAX_LINE) return `The line is longer than ${String(MAX_LINE)} characters.`;
  const start = CONTAINERS.exec(line)?.[0] ?? '';
  const markers = start.match(/[>*+.)-]/g)?.length ?? 0;
  const notes = line.match(/\[\^[^\]]*\]:/g)?.length ?? 0;
  const isDeep = markers > 0 && line.length - line.trimStart().length > MAX_INDENT;
  return markers > MAX_CONTAINERS || notes > MAX_CONTAINERS || isDeep
    ? `Lists, quotes or notes stand more than ${String(MAX_CONTAINERS)} deep in each other.`
    : undefined;
}

function brackets(): Counter {
  const open = {'[': 0, '(': 0, '{': 0, '<': 0};
  const close = (bracket: keyof typeof open): void => {
    open[bracket] = Math.max(0, open[bracket] - 1);
  };
  return (line) => {
    if (/^\s*<[a-z][^/]*$/i.test(line)) open['<'] += 1;
    if (/^\s*(?:<\/|\/>)/.test(line)) close('<');
    let deepest = 0;
    for (const character of line) {
      if (character === '[' || character === '(' || character === '{') {
        open[character] += 1;
        deepest = Math.max(deepest, open[character]);
      }
      if (character === ']') close('[');
      if (character === ')') close('(');
      if (character === '}') close('{');
    }
    const opened = line.match(/<[a-z][^<>/]*>/gi)?.length ?? 0;
    const closed = line.match(/<\/|\/>/g)?.length ?? 0;
    return Math.max(deepest, open['<'], opened - closed) > MAX_OPEN_BRACKETS || opened > 3 * MAX_OPEN_BRACKETS
      ? `More than ${String(MAX_OPEN_BRACKETS)} brackets or tags are open at the same time.`
      : undefined;
  };
}

/** Lines without an empty one between them are read together. Code is not read at all. */
function blocks(): Counter {
  let fence: string | undefined;
  let length = 0;
  return (line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = undefined;
    length = fence !== undefined || /^[ \t]*$/.test(line) ? 0 : length + line.length + 1;
    return length > MAX_BLOCK
      ? `More than ${String(MAX_BLOCK)} characters stand together without an empty line.`
      : undefined;
  };
}

function containers(): Counter {
  let count = 0;
  return (line) => {
    count += CONTAINERS.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0;
    return count > MAX_ALL_CONTAINERS
      ? `The page has more than ${String(MAX_ALL_CONTAINERS)} lists and quotes.`
      : undefined;
  };
}

function definitions(): Counter {
  let count = 0;
  return (line) => {
    if (/^[\s>]*\[[^\]]*\]:/.test(line)) count += 1;
    return count > MAX_DEFINITIONS
      ? `The page defines more than ${String(MAX_DEFINITIONS)} links and notes.`
      : undefined;
  };
}

function boxes(): Counter {
  let open = 0;
  return (line) => {
    const [, colons = '', name = ''] = /^[\s>]*(:{3,})\s*(\S*)/.exec(line) ?? [];
    if (colons !== '') open = Math.max(0, name === '' ? open - 1 : open + 1);
    return open > MAX_CONTAINERS || colons.length > MAX_CONTAINERS + 2
      ? `Boxes stand more than ${String(MAX_CONTAINERS)} deep in each other.`
      : undefined;
  };
}

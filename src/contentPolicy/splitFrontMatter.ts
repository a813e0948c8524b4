// cspell:ignore FEFF
/** Front matter and body of a page, apart but unread. */
export interface SplitPage {
  readonly kind: 'split';
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyStartLine: number;
}

/** Why a page's front matter could not be told from its body. */
export interface UnsplitPage {
  readonly kind: 'unsplit';
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const FENCE = '---';
const BOM = '\u{FEFF}';

/**
 * Splits at fences that are exactly "---".
 * Stricter than Docusaurus: its own parser runs the code after "---js", and differs from the Markdown
 * parser on fences with spaces behind them.
 */
export function splitFrontMatter(source: string): SplitPage | UnsplitPage {
  const lines = source.split('\n');
  const isFence = (line: string): boolean => line.replace(/\r$/, '') === FENCE;
  const first = lines[0] ?? '';
  if (!isFence(first)) return {kind: 'unsplit', line: 1, ...adviseOnOpening(first)};

  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (isFence(line)) {
      return {
        kind: 'split',
        yaml: lines
          .slice(1, index)
          .map((text) => `${text}\n`)
          .join(''),
        body: lines.slice(index + 1).join('\n'),
        bodyStartLine: index + 2,
      };
    }
    if (/^---\s+$/.test(line)) {
      return {
        kind: 'unsplit',
        line: index + 1,
        message: 'The line that ends the front matter has spaces behind its hyphens.',
        hint: 'Make it three hyphens and nothing else: ---',
      };
    }
  }
  return {
    kind: 'unsplit',
    line: 1,
    message: 'The front matter is opened but never closed.',
    hint: 'Write a line of three hyphens and nothing else, ---, after the last key.',
  };
}

function adviseOnOpening(first: string): {message: string; hint: string} {
  if (first.startsWith(BOM)) {
    return {
      message: 'The file begins with an invisible byte order mark.',
      hint: 'Save the file as "UTF-8", not as "UTF-8 with BOM".',
    };
  }
  return {
    message: `The first line must be exactly "---", but is ${JSON.stringify(first.slice(0, 40))}.`,
    hint: 'Make the very first line three hyphens and nothing else: ---',
  };
}

import {QuoteProblem} from './QuoteProblem';

/** A named part of a file: the lines between its two markers, counted from 0. */
export interface Region {
  readonly name: string;
  readonly firstLine: number;
  /** The line of the closing marker; not part of the region. */
  readonly endLine: number;
}

// The marker is a comment of its own line, in the comment signs of TypeScript, YAML, SQL, CSS, JSX, HTML or Markdown.
const MARKER = /^\s*(?:\/\/|#|--|\{?\/\*|<!--)\s*#(region|endregion)\b\s*([\w-]*)\s*(?:\*\/\}?|-->)?\s*$/;

/** Whether a line only opens or closes a region. */
export function isMarker(line: string): boolean {
  return MARKER.test(line);
}

/** Every region of a file in the order in which they begin. Throws where markers do not match. */
export function findRegions(lines: readonly string[], file: string): Region[] {
  const open: {readonly name: string; readonly line: number}[] = [];
  const regions: Region[] = [];
  for (const [index, text] of lines.entries()) {
    const [, kind, name = ''] = MARKER.exec(text) ?? [];
    const place = `${file}:${String(index + 1)}`;
    if (kind === 'region') {
      if (name === '')
        throw new QuoteProblem(`${place} opens a region without a name.`, 'Write // #region some-name.');
      open.push({name, line: index});
    }
    if (kind === 'endregion') {
      const opened = open.pop();
      if (opened === undefined) {
        throw new QuoteProblem(
          `${place} closes a region that was never opened.`,
          'Remove the line, or open the region.',
        );
      }
      if (name !== '' && name !== opened.name) {
        throw new QuoteProblem(
          `${place} closes the region "${name}", but the last one opened is "${opened.name}".`,
          'Close regions in the opposite order of their opening.',
        );
      }
      regions.push({name: opened.name, firstLine: opened.line + 1, endLine: index});
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) {
    throw new QuoteProblem(
      `${file}:${String(unclosed.line + 1)} opens the region "${unclosed.name}" and never closes it.`,
      `Write // #endregion ${unclosed.name} where it ends.`,
    );
  }
  return regions.sort((a, b) => a.firstLine - b.firstLine);
}

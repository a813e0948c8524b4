/** A part of a page's text, from `start` to before `end`, and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits. No two may overlap. */
export function withEdits(html: string, edits: readonly Edit[]): string {
  let written = '';
  let done = 0;
  for (const {start, end, text} of edits.toSorted((one, other) => one.start - other.start)) {
    written += html.slice(done, start) + text;
    done = end;
  }
  return written + html.slice(done);
}

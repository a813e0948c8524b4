/**
 * Widths of the letters of Source Serif 4, in parts of the font size, rounded up. Only the widths of lines are
 * guessed from them, never places of letters; a test holds the guess against the drawn text.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[mwMWQ@%—…&]/, 0.95],
  [/[A-Z]/, 0.7],
  [/[ij.lf,tr:;’‘'!|()[\] ]/, 0.4],
];
const OTHER_WIDTH = 0.58;

/** Width of a line of text in pixels at a font size in pixels: a guess that is never too small. */
export function textWidth(line: string, fontSize: number): number {
  return Array.from(line).reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize;
}

/** Splits a text into lines of at most `width` pixels. A word that is wider has a line of its own. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
}

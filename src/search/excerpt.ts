import type {MarkedText} from './answer';
import {locateWords} from './words';

/** How much of a text is shown around the words that were looked for, in characters. */
const EXCERPT_LENGTH = 150;

/** The text with the words marked; a word of the text counts when it is among them, folded. */
export function markWords(text: string, words: ReadonlySet<string>): MarkedText[] {
  const parts: MarkedText[] = [];
  let end = 0;
  for (const {word, start, end: stop} of locateWords(text)) {
    if (!words.has(word)) continue;
    if (start > end) parts.push({text: text.slice(end, start), isMatch: false});
    parts.push({text: text.slice(start, stop), isMatch: true});
    end = stop;
  }
  if (end < text.length) parts.push({text: text.slice(end), isMatch: false});
  return parts;
}

/** The part of a section that says most of the words, marked; the beginning of the section where it says none. */
export function excerptOf(blocks: readonly string[], words: ReadonlySet<string>): MarkedText[] {
  let best = {text: cut(blocks[0] ?? '', 0), different: 0};
  for (const block of blocks) {
    const places = locateWords(block).filter(({word}) => words.has(word));
    for (const {start} of places) {
      const near = places.filter(
        (other) => other.start >= start && other.end <= start + EXCERPT_LENGTH * 0.8,
      );
      const different = new Set(near.map(({word}) => word)).size;
      if (different > best.different) best = {text: cut(block, start), different};
    }
  }
  return markWords(best.text, words);
}

/** A piece of the text around a place, cut between words. */
function cut(text: string, around: number): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const start = around < EXCERPT_LENGTH * 0.6 ? 0 : wordBefore(text, around - EXCERPT_LENGTH * 0.25);
  const stop = start + EXCERPT_LENGTH >= text.length ? text.length : wordBefore(text, start + EXCERPT_LENGTH);
  return `${start > 0 ? '… ' : ''}${text.slice(start, stop).trim()}${stop < text.length ? ' …' : ''}`;
}

function wordBefore(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space <= 0 ? Math.round(place) : space + 1;
}

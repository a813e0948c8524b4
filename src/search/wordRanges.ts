import {foldText} from '../lib/foldText';

/** A place in a text, in UTF-16 units; `end` is the first unit behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A word so short is part of too many others: it has to stand alone. */
const SHORT = 2;

/** Where whole words of a text begin with one of the words, case and accents apart. A short word must be the whole. */
export function wordRanges(text: string, words: readonly string[]): TextRange[] {
  const wanted = words.map(foldText).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({0: word, index}) => {
    const folded = foldText(word);
    const isWanted = wanted.some((one) => (one.length > SHORT ? folded.startsWith(one) : folded === one));
    return isWanted ? [{start: index, end: index + word.length}] : [];
  });
}

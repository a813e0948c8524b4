import {foldText} from './foldText';

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text at every place where the word stands, case and accents apart, so that a reader can see it. */
export function splitMatches(text: string, word: string): readonly TextPart[] {
  const wanted = foldText(word.trim().toWellFormed());
  if (wanted === '') return [{text, isMatch: false}];
  const letters = foldedLetters(text);
  const folded = letters.map(({folded: letter}) => letter).join('');
  const parts: TextPart[] = [];
  let end = 0;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = Math.max(end, originalAt(letters, at) ?? text.length);
    const stop = originalAt(letters, at + wanted.length) ?? text.length;
    if (start > end) parts.push({text: text.slice(end, start), isMatch: false});
    if (stop > start) parts.push({text: text.slice(start, stop), isMatch: true});
    end = Math.max(end, stop);
  }
  if (end < text.length) parts.push({text: text.slice(end), isMatch: false});
  return parts;
}

interface Letter {
  /** Where it begins in the text. */
  readonly start: number;
  readonly folded: string;
}

/** Letters as readers see them (an accent belongs to its letter), each with its folded form. */
function foldedLetters(text: string): readonly Letter[] {
  const segments = new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text);
  return [...segments].map(({segment, index}) => ({start: index, folded: foldText(segment)}));
}

/** Where the first letter begins that stands wholly behind a place of the folded text, if there is one. */
function originalAt(letters: readonly Letter[], place: number): number | undefined {
  let passed = 0;
  return letters.find(({folded}) => {
    const isBehind = passed >= place;
    passed += folded.length;
    return isBehind;
  })?.start;
}

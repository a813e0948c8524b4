import type {Lexicon} from './lexicon';
import {meaningsOf} from './meanings';
import type {Alternative, Meaning, Slot} from './slots';
import {STOP_WORDS} from './stopWords';
import type {SynonymBook} from './synonymBook';
import {wordsOf} from './words';

/** Nobody means more than this by one query; what follows is not read. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 24;

const CERTAINTY = {
  /** "devops" for "dev ops". */
  joined: 0.98,
  /** "data engineer" for "dataengineer". */
  split: 0.95,
  /** What a synonym means. */
  synonym: 0.8,
  /** The same where the site never says the reader's own words. */
  translated: 0.95,
} as const;

/** What a reader's words ask for, part by part. */
export function readQuery(query: string, lexicon: Lexicon, synonyms: SynonymBook): Slot[] {
  const words = queryWords(query);
  const isOpen = isUnfinished(query);
  const slots: Slot[] = [];
  let at = 0;
  while (at < words.length) {
    const slot = readSlot(words, at, isOpen, lexicon, synonyms);
    slots.push(slot);
    at += slot.words.length;
  }
  return slots;
}

/** Whether the reader may be typing the last word still: no sign and no space stands behind it. */
export function isUnfinished(query: string): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(query);
}

/** The words of a query, folded, as many as are read. */
export function queryWords(query: string): string[] {
  return wordsOf(query.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
}

function readSlot(
  words: readonly string[],
  at: number,
  isOpen: boolean,
  lexicon: Lexicon,
  synonyms: SynonymBook,
): Slot {
  const isLast = (count: number): boolean => isOpen && at + count === words.length;
  const entry = synonyms.longestAt(words, at);
  const joined = joinedAt(words, at, lexicon);
  const length = Math.max(entry?.length ?? 1, joined?.length ?? 1);
  const own = words.slice(at, at + length);
  const parts = own.map((word, index) => meaningsOf(word, lexicon, isLast(index + 1)));
  const alternatives: Alternative[] = [{parts, certainty: 1}];
  if (joined?.length === length) {
    alternatives.push({parts: [[{term: joined.term, certainty: 1}]], certainty: CERTAINTY.joined});
  }
  const isKnown = own.every((word) => lexicon.has(word));
  if (entry?.length === length) {
    const certainty = isKnown ? CERTAINTY.synonym : CERTAINTY.translated;
    for (const meaning of entry.mean) {
      alternatives.push({parts: meaning.map((word) => finished(word, lexicon)), certainty});
    }
  }
  const [only = ''] = own;
  if (length === 1 && !lexicon.hasName(only)) {
    const split = splitWord(only, lexicon);
    if (split !== undefined) {
      alternatives.push({parts: split.map((word) => finished(word, lexicon)), certainty: CERTAINTY.split});
    }
  }
  return {
    words: own,
    alternatives,
    // A reader who still types may be on the way from "too" to "tools".
    isStop:
      own.every((word) => STOP_WORDS.has(word)) &&
      !(
        isLast(length) &&
        words.length > length &&
        only.length > 2 &&
        lexicon.continuations(own.at(-1) ?? '').length > 0
      ),
    answers: entry?.length === length ? entry.find : [],
  };
}

function finished(word: string, lexicon: Lexicon): Meaning[] {
  return meaningsOf(word, lexicon, false);
}

/** Two or three words that the site writes as one. */
function joinedAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): {readonly term: string; readonly length: number} | undefined {
  for (const length of [3, 2]) {
    const run = words.slice(at, at + length);
    const term = run.join('');
    if (run.length === length && term.length > 3 && lexicon.has(term)) return {term, length};
  }
  return undefined;
}

/** A word cut into the fewest words that the site knows; undefined where it cannot be cut. */
function splitWord(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const shortest = 2;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start <= end - shortest; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (before === undefined || !lexicon.hasName(piece)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
    }
  }
  const pieces = best[word.length];
  return pieces !== undefined && pieces.length > 1 && pieces.some((piece) => piece.length > 3)
    ? pieces
    : undefined;
}

import {editDistance, prefixDistance} from './editDistance';
import type {Lexicon} from './lexicon';
import type {Meaning} from './slots';

/** How surely a word is meant that has one letter wrong. */
export const MISSPELT = 0.75;

/** How surely a word is meant that is not the one typed. */
const CERTAINTY = {
  /** "engineers" for "engineer". */
  family: 0.9,
  /** A word that goes on, at least; more for each letter that is there already. */
  continued: 0.5,
  /** So much less for a second wrong letter. */
  edit: 0.2,
} as const;

/** The more letters differ within a family, the less it is meant: "embedding" is nearer to "embeding" than "embedded". */
const FAR = 0.02;
const FARTHEST = 5;

/** How many edits are forgiven in a word of the site: none in short words, where every edit makes another word. */
function forgivenEdits({length}: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** What a word of the site may have been meant by a typed word. `isUnfinished`: the reader may be typing it still. */
export function meaningsOf(word: string, lexicon: Lexicon, isUnfinished: boolean): Meaning[] {
  const exact = lexicon.has(word) ? [{term: word, certainty: 1}] : [];
  const family = word.length < 3 ? [] : lexicon.family(word);
  const continued =
    isUnfinished || (exact.length === 0 && word.length > 2) ? lexicon.continuations(word) : [];
  const sure = [
    ...exact,
    ...family.map((term) => ({term, certainty: CERTAINTY.family - FAR * editDistance(word, term, FARTHEST)})),
    ...continued
      .filter((term) => !family.includes(term))
      .map((term) => ({
        term,
        certainty: CERTAINTY.continued + (1 - CERTAINTY.continued) * 0.8 * (word.length / term.length),
      })),
  ];
  // A word that the site says is never taken for a misspelt other one.
  return sure.length > 0 ? sure : misspelt(word, lexicon, isUnfinished);
}

function misspelt(word: string, lexicon: Lexicon, isUnfinished: boolean): Meaning[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const limit = word.length < 6 ? 1 : 2;
  // A swap of two letters is one edit here and two for the index.
  const whole = lexicon
    .lookalikes(word, 2 * limit)
    .map((term) => ({term, edits: editDistance(word, term, limit)}))
    .filter(({term, edits}) => edits <= forgivenEdits(term) && isLikely(word, term, edits, lexicon));
  const found = whole.length > 0 || !isUnfinished ? whole : misspeltBeginning(word, lexicon, limit);
  const fewest = Math.min(...found.map(({edits}) => edits));
  return found
    .filter(({edits}) => edits === fewest)
    .map(({term, edits}) => ({term, certainty: MISSPELT - CERTAINTY.edit * (edits - 1)}));
}

/**
 * In a short word a wrong letter makes another word. Two edits are believed only where they lead to a word in a name
 * and do not shift its beginning.
 */
function isLikely(typed: string, term: string, edits: number, lexicon: Lexicon): boolean {
  if (typed.length === 4) return isReordered(typed, term) || term.length > 4;
  if (edits === 1) return true;
  const hasSameBeginning =
    typed.startsWith(term.charAt(0)) ||
    typed.charAt(1) === term.charAt(1) ||
    (typed.startsWith(term.charAt(1)) && typed.charAt(1) === term.charAt(0));
  return hasSameBeginning && lexicon.hasName(term);
}

function isReordered(one: string, other: string): boolean {
  const sorted = (word: string): string => Array.from(word).toSorted().join('');
  return sorted(one) === sorted(other);
}

function misspeltBeginning(word: string, lexicon: Lexicon, limit: number): {term: string; edits: number}[] {
  // The first two letters are seldom wrong, and swapped ones are found with them.
  return lexicon
    .continuations(word.slice(0, 2))
    .map((term) => ({term, edits: prefixDistance(word, term, limit)}))
    .filter(({edits}) => edits <= limit);
}

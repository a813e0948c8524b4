import {foldText} from '../lib/foldText';

/** A word of a text, folded, with where it stands there. */
export interface Word {
  /** Without case and accents. */
  readonly word: string;
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
}

/** Longer runs of letters and digits are cut here: nobody searches for a whole checksum. */
const LONGEST = 40;

/** Letters, digits and marks; an apostrophe within a word belongs to it, so that "doesn't" is one word. */
const RUN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in its order. A text of signs alone has none. */
export function locateWords(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({0: run, index}) => {
    const word = foldWord(run);
    return word === '' ? [] : [{word, start: index, end: index + run.length}];
  });
}

/** The words of a text as the index holds them. */
export function wordsOf(text: string): string[] {
  return locateWords(text).map(({word}) => word);
}

/** The words of a text, and for names such as "photoKey" also the words that they are made of. */
export function indexWordsOf(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(({0: run}) => {
    const parts = run.match(/\p{Lu}?\p{Ll}{2,}|\p{Lu}{2,}(?!\p{Ll})/gu) ?? [];
    const isMade = parts.length > 1 && parts.join('').length === run.length;
    return [run, ...(isMade ? parts : [])].map(foldWord).filter((word) => word !== '');
  });
}

function foldWord(run: string): string {
  return foldText(run)
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
    .slice(0, LONGEST);
}

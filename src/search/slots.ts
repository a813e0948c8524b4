import {STOP_WORDS} from './stopWords';

/** A word of the site that a word of the query may stand for. */
export interface Meaning {
  readonly term: string;
  /** How surely it is meant, from 0 to 1. */
  readonly certainty: number;
}

/** One way to read a part of the query. */
export interface Alternative {
  /** All of these must be said; each by any of its meanings. */
  readonly parts: readonly (readonly Meaning[])[];
  /** How surely this way is meant, from 0 to 1. */
  readonly certainty: number;
}

/** A part of the query that asks for one thing: a word, or several that belong together. */
export interface Slot {
  /** As the reader typed it, folded. */
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** Whether it says little about what is looked for. */
  readonly isStop: boolean;
  /** Places that answer a query which says this, whatever else they say. */
  readonly answers: readonly string[];
}

/** The parts that tell something, where stop words stand beside them. */
export function tellingParts(parts: Alternative['parts']): Alternative['parts'] {
  const telling = parts.filter(([first]) => first === undefined || !STOP_WORDS.has(first.term));
  return telling.length > 0 ? telling : parts;
}

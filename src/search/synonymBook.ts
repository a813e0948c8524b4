import type {SynonymEntry} from './files';
import {wordsOf} from './words';

/** What a run of words of a query may mean besides what it says. */
export interface OtherWords {
  /** Number of words of the query that it is about. */
  readonly length: number;
  /** Each is what may be meant, as words that must all be said. */
  readonly mean: readonly (readonly string[])[];
  /** Addresses that answer. */
  readonly find: readonly string[];
}

/** The synonyms that have arrived. */
export class SynonymBook {
  readonly #entries = new Map<string, OtherWords>();
  #longest = 0;

  add(synonyms: readonly SynonymEntry[]): void {
    for (const [say, mean, find] of synonyms) {
      const length = say.split(' ').length;
      const known = this.#entries.get(say);
      this.#longest = Math.max(this.#longest, length);
      this.#entries.set(say, {
        length,
        mean: [...(known?.mean ?? []), ...mean.map(wordsOf)],
        find: [...(known?.find ?? []), ...find],
      });
    }
  }

  /** The entry for the longest run of words that begins at a place of the query. */
  longestAt(words: readonly string[], at: number): OtherWords | undefined {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length--) {
      const entry = this.#entries.get(words.slice(at, at + length).join(' '));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }
}

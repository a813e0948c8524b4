import {stemmer} from 'stemmer';
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
  /** The same for words of the same family: "crashes" for "crash". */
  readonly #families = new Map<string, OtherWords>();
  #longest = 0;

  add(synonyms: readonly SynonymEntry[]): void {
    for (const [say, mean, find] of synonyms) {
      const length = say.split(' ').length;
      this.#longest = Math.max(this.#longest, length);
      const entry = {length, mean: mean.map(wordsOf), find};
      addTo(this.#entries, say, entry);
      addTo(this.#families, familyOf(say.split(' ')), entry);
    }
  }

  /** The entry for the longest run of words that begins at a place of the query. */
  longestAt(words: readonly string[], at: number): OtherWords | undefined {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      const entry = this.#entries.get(run.join(' ')) ?? this.#families.get(familyOf(run));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }
}

function addTo(entries: Map<string, OtherWords>, key: string, {length, mean, find}: OtherWords): void {
  const known = entries.get(key);
  entries.set(key, {
    length,
    mean: [...(known?.mean ?? []), ...mean],
    find: [...(known?.find ?? []), ...find],
  });
}

function familyOf(words: readonly string[]): string {
  return words.map((word) => (word.length > 3 ? stemmer(word) : word)).join(' ');
}

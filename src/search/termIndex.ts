import type SearchableMap from 'minisearch/SearchableMap';
import type {Strengths} from './strengths';

/**
 * An index of some words: of names, or of the part of the bodies that has arrived.
 *
 * It stands on MiniSearch's tree of words, which finds what begins like a word or is spelled almost like it. The rest
 * of MiniSearch would be 5 kB more on the way to a reader's first search, for a score that `rank` does not use.
 */
export interface TermIndex {
  readonly terms: SearchableMap<unknown>;
  /** Empty for a word that is not in the index. */
  readonly strengthsOf: (term: string) => Strengths;
}

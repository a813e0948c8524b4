import SearchableMap from 'minisearch/SearchableMap';
import type {Posting} from './files';
import type {IndexedSection} from './sections';
import type {Strengths} from './strengths';
import type {TermIndex} from './termIndex';

/** A word in the text of a section says at most this much about it, from 0 to 1. */
const BODY_STRENGTH = 0.45;

/**
 * How soon more mentions of a word add nothing, how much the length of a text counts, and the least that a mention is
 * worth: Okapi BM25+ (Lv and Zhai, 2011) with the usual k.
 */
const BM25 = {k: 1.2, b: 0.7, d: 0.5} as const;

/**
 * The index of some words of all bodies. A section that says a word is the stronger the more often and the shorter it
 * is, by BM25+ as a share of the most that it gives; how rare the word is counts elsewhere.
 */
export function openBody(
  entries: readonly (readonly [term: string, postings: readonly Posting[]])[],
  sections: readonly IndexedSection[],
): TermIndex {
  const average = sections.reduce((sum, {length}) => sum + length, 0) / Math.max(1, sections.length);
  const most = BM25.k + 1 + BM25.d;
  const strengthOf = ({section, count}: Posting): number => {
    const length = (sections[section]?.length ?? 0) / average;
    const mentions = (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + BM25.b * length));
    return (BODY_STRENGTH * (BM25.d + mentions)) / most;
  };
  const terms = new SearchableMap<readonly Posting[]>();
  for (const [term, postings] of entries) terms.set(term, postings);
  const strengthsOf = (term: string): Strengths =>
    new Map((terms.get(term) ?? []).map((posting) => [posting.section, strengthOf(posting)]));
  return {terms, strengthsOf};
}

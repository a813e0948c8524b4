import MiniSearch from 'minisearch';
import type {Posting} from './files';
import type {TermIndex} from './strengths';
import type {IndexedSection} from './sections';

/** A word in the text of a section says at most this much about it, from 0 to 1. */
const BODY_STRENGTH = 0.45;

/** Okapi BM25+, as MiniSearch has it: how soon more mentions add nothing, how much length counts, the least of a mention. */
const BM25 = {k: 1.2, b: 0.7, d: 0.5} as const;

/**
 * The index of some words of all bodies. MiniSearch reads it from the form in which it writes an index itself, so that
 * the files which readers load can be far shorter than that.
 */
export function openBody(
  entries: readonly (readonly [term: string, postings: readonly Posting[]])[],
  sections: readonly IndexedSection[],
): TermIndex {
  const total = sections.reduce((sum, {length}) => sum + length, 0);
  const mini = MiniSearch.loadJS(
    {
      documentCount: sections.length,
      nextId: sections.length,
      documentIds: Object.fromEntries(sections.map(({id}) => [id, id])),
      fieldIds: {body: 0},
      fieldLength: Object.fromEntries(sections.map(({id, length}) => [id, [length]])),
      averageFieldLength: [total / Math.max(1, sections.length)],
      storedFields: {},
      dirtCount: 0,
      index: entries.map(([term, postings]) => [
        term,
        {0: Object.fromEntries(postings.map(({section, count}) => [section, count]))},
      ]),
      serializationVersion: 2,
    },
    {
      fields: ['body'],
      searchOptions: {bm25: BM25, tokenize: (word) => [word], processTerm: (word) => word},
    },
  );
  const strengthsOf: TermIndex['strengthsOf'] = (term) => {
    const results = mini.search(term);
    const rarity = Math.log(1 + (sections.length - results.length + 0.5) / (results.length + 0.5));
    const most = rarity * (BM25.k + 1 + BM25.d);
    return new Map(results.map(({id, score}) => [id as number, (BODY_STRENGTH * score) / most]));
  };
  return {mini, strengthsOf};
}

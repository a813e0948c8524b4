import MiniSearch from 'minisearch';
import {type Strengths, type TermIndex, together} from './strengths';
import type {IndexedSection} from './sections';
import {indexWordsOf} from './words';

/**
 * How much a word in each field says about the section, from 0 to 1. Names weigh most, then what the page says of
 * itself; the names around a section say what it is about when the section's own words do not.
 */
const FIELD_STRENGTHS: Readonly<Record<string, number>> = {
  name: 0.8,
  also: 0.8,
  keywords: 0.6,
  question: 0.55,
  description: 0.35,
  page: 0.35,
  above: 0.25,
};

/** The index of all names, and its words. It is quicker made from the names than sent. */
export function openHeads(sections: readonly IndexedSection[]): {index: TermIndex; terms: Iterable<string>} {
  const terms = new Set<string>();
  const mini = new MiniSearch<IndexedSection>({
    fields: Object.keys(FIELD_STRENGTHS),
    extractField: (section, field) => (field === 'id' ? section.id : fieldsOf(section)[field]),
    tokenize: indexWordsOf,
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
    searchOptions: {tokenize: (word) => [word], processTerm: (word) => word},
  });
  mini.addAll(sections);
  return {index: {mini, strengthsOf: (term) => strengthsOf(mini, term)}, terms};
}

function fieldsOf({place, page, heading, also, above}: IndexedSection): Readonly<Record<string, string>> {
  if (place > 0) {
    const [name, names] = [page.label, page.keywords.join('\n')];
    return {
      name: heading,
      also: also.join('\n'),
      above: above.join('\n'),
      page: `${page.title}\n${name}\n${names}`,
    };
  }
  const {title, label, question, description, keywords} = page;
  return {name: `${title}\n${label}`, keywords: keywords.join('\n'), question, description};
}

function strengthsOf(mini: MiniSearch<IndexedSection>, term: string): Strengths {
  const strengths = new Map<number, number>();
  for (const {id, match} of mini.search(term)) {
    const fields = match[term] ?? [];
    strengths.set(id as number, fields.map((field) => FIELD_STRENGTHS[field] ?? 0).reduce(together, 0));
  }
  return strengths;
}

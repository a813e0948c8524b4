import SearchableMap from 'minisearch/SearchableMap';
import type {IndexedSection} from './sections';
import {type Strengths, together} from './strengths';
import type {TermIndex} from './termIndex';
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
const NONE: Strengths = new Map();

/** The index of all names. It is quicker made from the names than sent. */
export function openHeads(sections: readonly IndexedSection[]): TermIndex {
  const terms = new SearchableMap<Map<number, number>>();
  for (const section of sections) {
    for (const [field, text] of Object.entries(fieldsOf(section))) {
      for (const term of new Set(indexWordsOf(text))) {
        const strengths = terms.fetch(term, () => new Map<number, number>());
        strengths.set(section.id, together(strengths.get(section.id) ?? 0, FIELD_STRENGTHS[field] ?? 0));
      }
    }
  }
  return {terms, strengthsOf: (term) => terms.get(term) ?? NONE};
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

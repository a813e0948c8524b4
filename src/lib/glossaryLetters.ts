import {GLOSSARY, TERM_IDS, type GlossaryTerm, type TermId} from '../data/glossary';

/** The terms that begin with one letter. */
export interface GlossaryLetter {
  /** Upper-case. */
  readonly letter: string;
  readonly terms: readonly (GlossaryTerm & {readonly id: TermId})[];
}

/** Every term in the order of the alphabet, by its first letter. */
export function glossaryLetters(): GlossaryLetter[] {
  const terms = TERM_IDS.map((id) => ({...(GLOSSARY[id] as GlossaryTerm), id})).sort((a, b) =>
    a.term.localeCompare(b.term, 'en', {sensitivity: 'base'}),
  );
  const letters = [...new Set(terms.map(letterOf))];
  return letters.map((letter) => ({letter, terms: terms.filter((term) => letterOf(term) === letter)}));
}

function letterOf({term}: GlossaryTerm): string {
  return term.charAt(0).toUpperCase();
}

/** Where a term stands on the glossary page. */
export function termAnchor(id: TermId): string {
  return `term-${id}`;
}

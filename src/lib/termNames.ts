import {GLOSSARY, TERM_IDS, type GlossaryTerm, type TermId} from '../data/glossary';

/** A term's name as it stands in a text. */
export interface FoundTerm {
  readonly id: TermId;
  /** As the text spells it. */
  readonly word: string;
  /** Where in the text it begins, in UTF-16 units. */
  readonly index: number;
}

const NAMES = TERM_IDS.flatMap((id) => {
  const {term, also = []}: GlossaryTerm = GLOSSARY[id];
  return [term, ...also].map((name) => ({id, name, spellings: spellingsOf(name)}));
})
  // Longer names first, so that "false match rate" is not read as "false match".
  .sort((a, b) => b.name.length - a.name.length)
  .map(({id, spellings}) => ({id, spellings, whole: new RegExp(`^(?:${spellings})$`, 'u')}));

const PATTERN = new RegExp(
  NAMES.map(({spellings}) => `(?<![\\p{L}\\p{N}-])${spellings}(?![\\p{L}\\p{N}])`).join('|'),
  'gu',
);

/**
 * Every term that a text names, by its name or by another name of it: whole words, in either case, in singular or
 * plural, with hyphens or spaces. A name in capitals must stand in capitals, so that "FAR" is not found in "so far".
 */
export function findTerms(text: string): FoundTerm[] {
  return [...text.matchAll(PATTERN)].flatMap(({0: word, index}) => {
    const id = NAMES.find(({whole}) => whole.test(word))?.id;
    return id === undefined ? [] : [{id, word, index}];
  });
}

function spellingsOf(name: string): string {
  const signs = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]');
  if (name === name.toUpperCase()) return `${signs}s?`;
  const letters = signs.replace(/\p{L}/gu, eitherCase);
  return name.endsWith('y') ? `${letters.slice(0, -'[yY]'.length)}(?:y|ies)` : `${letters}(?:e?s)?`;
}

function eitherCase(letter: string): string {
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}

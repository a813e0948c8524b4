import {GLOSSARY, TERM_IDS, type GlossaryTerm, type TermId} from '../data/glossary';

/** A term's name as it stands in a text. */
export interface FoundTerm {
  readonly id: TermId;
  /** As the text spells it. */
  readonly word: string;
  /** Where in the text it begins, in UTF-16 units. */
  readonly index: number;
}

interface Name {
  readonly id: TermId;
  /** Matches the name where it is asked to, if nothing but the name stands there as a word. */
  readonly pattern: RegExp;
}

/** Names by their first letter in lower case; one expression for all of them would take seconds for a page. */
const NAMES_BY_LETTER = new Map<string, readonly Name[]>();
for (const {id, name} of TERM_IDS.flatMap(namesOf).sort((a, b) => b.name.length - a.name.length)) {
  // Longer names come first, so that "false match rate" is not read as "false match".
  const letter = name.charAt(0).toLowerCase();
  const pattern = new RegExp(`${spellingsOf(name)}(?![\\p{L}\\p{N}])`, 'uy');
  NAMES_BY_LETTER.set(letter, [...(NAMES_BY_LETTER.get(letter) ?? []), {id, pattern}]);
}
const WORD_START = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;

/**
 * Every term that a text names, by its name or by another name of it: whole words, in either case, in singular or
 * plural, with hyphens or spaces. A name in capitals must stand in capitals, so that "FAR" is not found in "so far".
 */
export function findTerms(text: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  let end = 0;
  for (const {0: letter, index} of text.matchAll(WORD_START)) {
    if (index < end) continue;
    const term = termAt(text, index, letter);
    if (term === undefined) continue;
    found.push(term);
    end = index + term.word.length;
  }
  return found;
}

function termAt(text: string, index: number, letter: string): FoundTerm | undefined {
  for (const {id, pattern} of NAMES_BY_LETTER.get(letter.toLowerCase()) ?? []) {
    pattern.lastIndex = index;
    const word = pattern.exec(text)?.[0];
    if (word !== undefined) return {id, word, index};
  }
  return undefined;
}

function namesOf(id: TermId): {id: TermId; name: string}[] {
  const {term, also = []}: GlossaryTerm = GLOSSARY[id];
  return [term, ...also].map((name) => ({id, name}));
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

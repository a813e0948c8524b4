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
  /** Matches the name, or its plural, where it is asked to. */
  readonly pattern: RegExp;
}

/** Names by how they begin; one expression for all of them would take seconds for a page. */
const NAMES_BY_START = new Map<string, readonly Name[]>();
for (const {id, name} of TERM_IDS.flatMap(namesOf).sort((a, b) => b.name.length - a.name.length)) {
  // Longer names come first, so that "false match rate" is not read as "false match".
  const pattern = new RegExp(spellingsOf(name), 'y');
  const start = startOf(name);
  NAMES_BY_START.set(start, [...(NAMES_BY_START.get(start) ?? []), {id, pattern}]);
}
// One for all names: in the pattern of each it would cost more than all the rest of a check.
const LETTER_HERE = /[\p{L}\p{N}]/uy;
const WORD_START = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;

/**
 * Every term that a text names, by its name or by another name of it: whole words, in either case, in singular or
 * plural, with hyphens or spaces. A name in capitals must stand in capitals, so that "FAR" is not found in "so far".
 */
export function findTerms(text: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  let end = 0;
  for (const {index} of text.matchAll(WORD_START)) {
    if (index < end) continue;
    const term = termAt(text, index);
    if (term === undefined) continue;
    found.push(term);
    end = index + term.word.length;
  }
  return found;
}

function termAt(text: string, index: number): FoundTerm | undefined {
  for (const {id, pattern} of NAMES_BY_START.get(startOf(text.slice(index, index + 2))) ?? []) {
    pattern.lastIndex = index;
    const word = pattern.exec(text)?.[0];
    if (word === undefined) continue;
    LETTER_HERE.lastIndex = index + word.length;
    if (!LETTER_HERE.test(text)) return {id, word, index};
  }
  return undefined;
}

/** The first two letters in lower case; no name is shorter. */
function startOf(text: string): string {
  return text.slice(0, 2).toLowerCase().replace('-', ' ');
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

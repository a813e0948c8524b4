import type {NearPlace} from './answer';
import type {Lexicon} from './lexicon';
import type {Ranked} from './rank';
import type {IndexedSection} from './sections';
import {queryWords} from './readQuery';

/** At most so many places are offered instead of an answer. */
const MOST = 4;
/** Names must be at least this like what was typed, from 0 to 1. */
const LEAST_ALIKE = 0.4;
/** Sections that say part of the query are offered when they say at least this share of it. */
const LEAST_COVERED = 0.2;

/** Pages and terms that come near to a query which nothing answers: by spelling first, then by part of its words. */
export function nearestPlaces(query: string, ranked: readonly Ranked[], lexicon: Lexicon): NearPlace[] {
  const typed = pairsOf(queryWords(query).join(''));
  const alike = lexicon.sections
    .filter(isNamed)
    .map((section) => ({section, likeness: likeness(typed, pairsOf(section.heading.toLowerCase()))}))
    .filter((one) => one.likeness >= LEAST_ALIKE)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({section}) => section);
  const partly = ranked
    .filter(({section, covered}) => isNamed(section) && covered >= LEAST_COVERED)
    .map(({section}) => section);
  const places = [...new Set([...alike, ...partly])].slice(0, MOST);
  return places.map(({heading, address}) => ({label: heading, address}));
}

/** Whether a reader knows from its heading alone what it is: a page or a term. */
function isNamed({place, page}: IndexedSection): boolean {
  return place === 0 || page.address === '/glossary';
}

/** Pairs of neighbouring letters. */
function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({length: Math.max(0, letters.length - 1)}, (_, at) => letters.slice(at, at + 2)));
}

/** The Sørensen–Dice coefficient of two sets, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

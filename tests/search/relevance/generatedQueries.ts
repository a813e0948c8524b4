import {seededRandom} from '../../../examples/face-app/wiring/seededRandom';
import {PAGES} from '../../content/pages';
import {misspell} from './misspell';
import {PAGE_PLACES, PLACES, SECTION_PLACES, SITE_WORDS, wordsOf, type NamedPlace} from './places';
import type {ClassedQuery, QueryClass} from './types';

const SEED = 20_261_122;
const SECTIONS = 150;
/** A shorter word with a slip in it can be many other words. */
const SHORTEST_MISSPELT = 5;
/** Of a word that is still being typed, at least so many letters stand there. */
const SHORTEST_PREFIX = 3;
/** A section is half typed when this much stands there: a single word begins too many things. */
const SHORTEST_HALF = {words: 2, letters: 12};
/** Where more places begin with what is typed, nobody could say which is meant. */
const MOST_MEANT = 2;

const random = seededRandom(SEED);
const keyOf = (name: string): string => wordsOf(name).join(' ');
const bagOf = (name: string): string => wordsOf(name).sort().join(' ');
const tellingOf = (name: string): string[] => wordsOf(name).filter((word) => !/^(an?|the)$/.test(word));

/**
 * Every page, and a large sample of the sections whose heading stands on one page alone: as they are called,
 * misspelt, in another order and half typed. The same on every machine.
 */
export const GENERATED_QUERIES: readonly ClassedQuery[] = [
  ...PAGE_PLACES.flatMap((place) => [
    named(place, 'titles'),
    ...variants(place),
    ...misspelt(place),
    ...halfTyped(place),
  ]),
  ...sample(SECTION_PLACES.filter(isUnmistakable), SECTIONS).flatMap((place) => [
    named(place, 'headings'),
    ...variants(place),
  ]),
].filter(isFirstOfItsWords);

function variants(place: NamedPlace): ClassedQuery[] {
  return [...misspelt(place), ...shuffled(place), ...halfTyped(place)];
}

function named(place: NamedPlace, queryClass: QueryClass): ClassedQuery {
  return {query: place.name, queryClass, expected: calledLike(place.name)};
}

function misspelt({name}: NamedPlace): ClassedQuery[] {
  const words = spokenWords(name);
  const long = words.filter((word) => word.length >= SHORTEST_MISSPELT && /^[a-z]+$/i.test(word));
  const word = pick(long);
  if (word === undefined) return [];
  const wrong = misspell(word.toLowerCase(), random, (other) => SITE_WORDS.has(other));
  if (wrong === undefined) return [];
  const query = words.map((one) => (one === word ? wrong : one)).join(' ');
  return [{query, queryClass: 'typos', expected: calledLike(name)}];
}

function shuffled({name}: NamedPlace): ClassedQuery[] {
  const words = spokenWords(name);
  const query = shuffle(words).join(' ');
  if (words.length < 2 || keyOf(query) === keyOf(name)) return [];
  return [{query, queryClass: 'reordered', expected: calledLike(name)}];
}

function halfTyped({name, address}: NamedPlace): ClassedQuery[] {
  const words = spokenWords(name);
  const last = pick([...words.keys()].filter((index) => (words[index]?.length ?? 0) > SHORTEST_PREFIX));
  if (last === undefined) return [];
  const word = words[last] ?? '';
  const letters = SHORTEST_PREFIX + Math.floor(random() * (word.length - SHORTEST_PREFIX));
  const query = [...words.slice(0, last), word.slice(0, letters)].join(' ');
  const isTooShort = last + 1 < SHORTEST_HALF.words || query.length < SHORTEST_HALF.letters;
  const begun = addressesOf((other) => keyOf(other).startsWith(keyOf(query)));
  const expected = [...new Set([...begun, ...pagesWith(tellingOf(query), true)])];
  if (expected.length > MOST_MEANT || (isTooShort && address.includes('#'))) return [];
  return [{query, queryClass: 'prefixes', expected}];
}

/** Places with these words for a name, and pages that hold them all: who is to say that those are not meant? */
function calledLike(name: string): string[] {
  const places = addressesOf((other) => bagOf(other) === bagOf(name));
  return [...new Set([...places, ...pagesWith(tellingOf(name), false)])];
}

/** Pages with all these words in title and question, of the last word perhaps only the beginning. */
function pagesWith(words: readonly string[], isUnfinished: boolean): string[] {
  return PAGES.filter(({reading: {frontMatter}}) => {
    const held = wordsOf(`${frontMatter?.title ?? ''} ${frontMatter?.question ?? ''}`);
    return words.every((word, index) =>
      held.some((other) =>
        isUnfinished && index === words.length - 1 ? other.startsWith(word) : other === word,
      ),
    );
  }).map(({address}) => address);
}

function addressesOf(isMeant: (name: string) => boolean): string[] {
  return PLACES.filter(({name}) => isMeant(name)).map(({address}) => address);
}

/** Words as somebody would type them: without what stands before and after them. */
function spokenWords(name: string): string[] {
  return name
    .split(/[\s–]+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

function isUnmistakable({name}: NamedPlace): boolean {
  if (tellingOf(name).length < 2) return false;
  return SECTION_PLACES.filter((other) => keyOf(other.name) === keyOf(name)).length === 1;
}

function isFirstOfItsWords({query}: ClassedQuery, index: number, all: readonly ClassedQuery[]): boolean {
  return all.findIndex((other) => keyOf(other.query) === keyOf(query)) === index;
}

function sample(places: readonly NamedPlace[], count: number): NamedPlace[] {
  return shuffle(places).slice(0, count);
}

function pick<Value>(values: readonly Value[]): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** By Fisher and Yates. */
function shuffle<Value>(values: readonly Value[]): Value[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

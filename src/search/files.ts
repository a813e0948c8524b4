import type {RoleId} from '../data/roles';
import type {PageKind} from './answer';

/**
 * What a first search loads: the names of all pages and sections. Lists instead of objects, as their keys would be
 * most of the file.
 */
export interface HeadsFile {
  readonly pages: readonly HeadOfPage[];
  /** Number of words of each section's text, in the order of the pages. */
  readonly lengths: readonly number[];
  /** The first word of each file of words but the first; the files share out the words in alphabetical order. */
  readonly wordBounds: readonly string[];
  /** The first section of each file of texts but the first. */
  readonly textBounds: readonly number[];
}

export type HeadOfPage = readonly [
  address: string,
  title: string,
  label: string,
  question: string,
  description: string,
  keywords: readonly string[],
  role: RoleId | 0,
  kind: PageKind,
  trail: readonly string[],
  sections: readonly HeadOfSection[],
];

/** A section behind the page's beginning. `depth` counts the headings above it on the page. */
export type HeadOfSection = readonly [
  anchor: string,
  heading: string,
  depth: number,
  also?: readonly string[],
];

/** What the site knows of some words: where texts say them, and what readers mean who say them. */
export type WordFile = readonly [
  /** "word:postings" for each word in alphabetical order, with spaces between. */
  texts: string,
  /** The synonyms that begin with one of the words. */
  synonyms: readonly SynonymEntry[],
];

/** A run of words that readers type, with spaces between; what they may mean; and addresses that answer. */
export type SynonymEntry = readonly [say: string, mean: readonly string[], find: readonly string[]];

/** The text of some sections that follow each other: the blocks of each. */
export type TextFile = readonly (readonly string[])[];

/** Where the files of the index are read from; each may reject when the network fails. */
export interface IndexFiles {
  readonly heads: () => Promise<HeadsFile>;
  /** By its number, from 0. */
  readonly words: (file: number) => Promise<WordFile>;
  /** By its number, from 0. */
  readonly texts: (file: number) => Promise<TextFile>;
}

/** One word's mention in a section. */
export interface Posting {
  /** Number of the section among all sections of the site. */
  readonly section: number;
  /** How often the section says the word, at most {@link MOST_COUNTED}. */
  readonly count: number;
}

/** More mentions in one section say nothing more about it. */
const MOST_COUNTED = 4;

/** Each posting as how far its section is behind the last, in base 36, and its count as so many commas. */
export function writePostings(postings: readonly Posting[]): string {
  let last = -1;
  return postings
    .map(({section, count}) => {
      const step = section - last;
      last = section;
      return step.toString(36) + ','.repeat(Math.min(count, MOST_COUNTED));
    })
    .join('');
}

/** The inverse of {@link writePostings}. */
export function readPostings(text: string): Posting[] {
  let section = -1;
  return [...text.matchAll(/([0-9a-z]+)(,+)/g)].map(([, step = '', commas = '']) => {
    section += Number.parseInt(step, 36);
    return {section, count: commas.length};
  });
}

import {READER_IDS, READING_PATHS} from '@site/src/data/readingPaths';
import {findPageHead} from '@site/src/lib/findPageHead';
import {PAGE_HEADS} from '@site/src/lib/pageHeads';
import type {SearchAnswer} from '@site/src/search/answer';
import {withFoundWords} from '@site/src/search/foundWords';
import {searchAddress} from '@site/src/search/searchAddress';

/** One thing that a reader can choose in the box. */
export interface Option {
  /** The same as long as it is the same place, whatever stands before it. */
  readonly key: string;
  /** Where it leads, without the base path. */
  readonly address: string;
  /** A search to run in the box instead of going anywhere. */
  readonly search?: string;
}

export interface LabelledOption extends Option {
  readonly label: string;
}

/** What an answer offers, in the order in which it is shown. */
export function answerOptions(answer: SearchAnswer): readonly Option[] {
  if (answer.pages.length === 0) return nearestOptions(answer);
  const hits = answer.pages.flatMap((page) =>
    page.hits.map(({address}) => ({key: address, address: withFoundWords(address, answer.words)})),
  );
  return [...hits, allResults(answer.query)];
}

export function nearestOptions({nearest, isFinal}: SearchAnswer): readonly LabelledOption[] {
  if (!isFinal) return [];
  return nearest.map(({label, address}) => ({key: address, address, label}));
}

export function allResults(query: string): Option {
  return {key: 'all results', address: searchAddress({query})};
}

export function recentOptions(recent: readonly string[]): readonly LabelledOption[] {
  return recent.map((search) => ({
    key: `recent ${search}`,
    address: searchAddress({query: search}),
    search,
    label: search,
  }));
}

/** Questions to begin with: those that the first page of each reading path answers. */
export const FIRST_QUESTIONS: readonly LabelledOption[] = READER_IDS.map((id) => {
  const [address] = READING_PATHS[id].pages;
  return {key: address, address, label: findPageHead(PAGE_HEADS, address).question};
});

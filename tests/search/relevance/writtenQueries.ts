import {COMPOUNDS} from './compounds';
import {HEADINGS} from './headings';
import {NOTHING} from './nothing';
import {PORTUGUESE} from './portuguese';
import {PREFIXES} from './prefixes';
import {QUESTIONS} from './questions';
import {REORDERED} from './reordered';
import {SYNONYMS} from './synonyms';
import {TITLES} from './titles';
import {TYPOS} from './typos';
import {QUERY_CLASSES, type ClassedQuery, type QueryClass, type RelevanceQuery} from './types';

const BY_CLASS: {readonly [Class in QueryClass]: readonly RelevanceQuery[]} = {
  titles: TITLES,
  headings: HEADINGS,
  typos: TYPOS,
  reordered: REORDERED,
  prefixes: PREFIXES,
  questions: QUESTIONS,
  synonyms: SYNONYMS,
  portuguese: PORTUGUESE,
  compounds: COMPOUNDS,
  nothing: NOTHING,
};

/** Every query that somebody wrote down, class after class. */
export const WRITTEN_QUERIES: readonly ClassedQuery[] = (Object.keys(QUERY_CLASSES) as QueryClass[]).flatMap(
  (queryClass) => BY_CLASS[queryClass].map((query) => ({...query, queryClass})),
);

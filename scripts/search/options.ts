import {QUERY_CLASSES, type QueryClass} from '../../tests/search/relevance/types';

export interface Options {
  /** Only this class of queries, and nothing but relevance; undefined for all of the benchmark. */
  readonly queryClass: QueryClass | undefined;
  /** Whether to tell, query by query, what was found instead of what was expected. */
  readonly misses: boolean;
  readonly comparison: boolean;
  readonly growth: boolean;
}

const USAGE = `npm run bench:search -- [--class=${Object.keys(QUERY_CLASSES).join('|')}] [--misses] [--without-comparison] [--without-growth]`;

/** Reads the command line. Throws an error that says how it is used when it is not understood. */
export function readOptions(given: readonly string[]): Options {
  const words = new Set(given);
  const classWord = given.find((word) => word.startsWith('--class='));
  const queryClass = (Object.keys(QUERY_CLASSES) as QueryClass[]).find(
    (one) => classWord === `--class=${one}`,
  );
  const known = ['--misses', '--without-comparison', '--without-growth'];
  const unknown = given.find(
    (word) => !known.includes(word) && (word !== classWord || queryClass === undefined),
  );
  if (unknown !== undefined) throw new Error(`"${unknown}" is not understood. Use: ${USAGE}`);
  return {
    queryClass,
    misses: words.has('--misses'),
    comparison: queryClass === undefined && !words.has('--without-comparison'),
    growth: queryClass === undefined && !words.has('--without-growth'),
  };
}

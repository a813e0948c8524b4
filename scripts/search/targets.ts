import {scoreOf} from '../../tests/search/relevance/score';
import {RELEVANCE_TARGETS} from '../../tests/search/relevance/targets';
import {QUERY_CLASSES, type QueryClass} from '../../tests/search/relevance/types';
import {kilobytes, share} from './figures';
import type {Measurement} from './measureSite';
import type {Outcome} from './relevanceRun';
import {firstCost} from './report';
import {bytesOf} from './wireRun';

/** What readers are promised. Times are not among them: they depend on the machine. */
const TARGETS = {
  ...RELEVANCE_TARGETS,
  /** Bytes on the wire, with brotli, from focus to the first results. */
  firstSearch: 45_000,
} as const;

/** One sentence for each target that is missed. */
export function missedTargets({outcomes, wire}: Measurement): string[] {
  const missed: string[] = [];
  const check = (name: string, some: readonly Outcome[], target: number): void => {
    const {successAt1, queries} = scoreOf(some.map(({rank}) => rank));
    if (queries > 0 && successAt1 < target) {
      missed.push(`${name}: ${share(successAt1)} of the first results are right, not ${share(target)}.`);
    }
  };
  check('All queries', outcomes, TARGETS.overall);
  for (const queryClass of Object.keys(QUERY_CLASSES) as QueryClass[]) {
    const ofClass = outcomes.filter(({query}) => query.queryClass === queryClass);
    check(QUERY_CLASSES[queryClass], ofClass, TARGETS.inEachClass);
  }
  if (wire === undefined) return missed;
  const bytes = bytesOf(firstCost(wire), 'brotli');
  if (bytes > TARGETS.firstSearch) {
    missed.push(`The first search costs ${kilobytes(bytes)}, not ${kilobytes(TARGETS.firstSearch)}.`);
  }
  const early = [...wire.untouched.map(({path}) => path), ...wire.ahead];
  if (early.length > 0) missed.push(`Fetched before the box had focus: ${early.join(', ')}.`);
  return missed;
}

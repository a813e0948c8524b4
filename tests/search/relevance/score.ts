import type {RelevanceQuery} from './types';

/** How well some queries were answered; shares from 0 to 1. */
export interface Score {
  readonly queries: number;
  /** Share whose first result is one that was expected; for nothing to find, share without any result. */
  readonly successAt1: number;
  /** The same for the first three results. */
  readonly successAt3: number;
  /** Mean reciprocal rank: 1 divided by the place of the first expected result, 0 when it is not offered. */
  readonly meanReciprocalRank: number;
}

/**
 * At which place, from 1, the first expected result stands; undefined when it is not offered. Where nothing is
 * expected, an empty answer is right at once.
 *
 * @param found Addresses without base path and query, the best first.
 */
export function rankOf({expected}: RelevanceQuery, found: readonly string[]): number | undefined {
  if (expected.length === 0) return found.length === 0 ? 1 : undefined;
  const index = found.findIndex((address) => expected.some((place) => isAt(address, place)));
  return index === -1 ? undefined : index + 1;
}

export function scoreOf(ranks: readonly (number | undefined)[]): Score {
  const share = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: ranks.length,
    successAt1: share(ranks.map((rank) => Number(rank === 1))),
    successAt3: share(ranks.map((rank) => Number(rank !== undefined && rank <= 3))),
    meanReciprocalRank: share(ranks.map((rank) => (rank === undefined ? 0 : 1 / rank))),
  };
}

function isAt(address: string, place: string): boolean {
  if (!place.endsWith('#*')) return address === place;
  return address.replace(/#.*$/, '') === place.slice(0, -2);
}

import {
  largestHiddenRate,
  pairsNeeded,
  rateOf,
  type Rate,
} from '../../examples/face-app/model/evaluation/intervals';
import type {Distances} from '../data/distances';

export type {Rate};

/** What a threshold brings. */
export interface ThresholdErrors {
  readonly threshold: number;
  /** Pairs of one person that are refused: false non-matches. */
  readonly refused: Rate;
  /** Pairs of two people that are accepted: false matches. */
  readonly accepted: Rate;
  /** Pictures of strangers that get an enrolled person's name. */
  readonly strangersNamed: Rate;
}

/** Counts both errors at a threshold. Two faces count as one person up to and including it. */
export function errorsAt(
  threshold: number,
  {samePerson, differentPeople, strangers}: Distances,
): ThresholdErrors {
  return {
    threshold,
    refused: rateOf(samePerson.length - within(samePerson, threshold), samePerson.length),
    accepted: rateOf(within(differentPeople, threshold), differentPeople.length),
    strangersNamed: rateOf(within(strangers, threshold), strangers.length),
  };
}

/**
 * Whether the false matches are enough to state their rate, by the rule of the app's own report: 30 errors
 * (Doddington et al. 2000). Fewer tell only a ceiling.
 */
export function isRateSupported({count, of}: Rate): boolean {
  return count > 0 && of >= pairsNeeded(count / of);
}

/** The largest rate, 0 to 1, that what was counted leaves room for at 95 %: the rule of three, or Wilson's upper end. */
export function ceilingOf({count, of, interval}: Rate): number {
  return count === 0 ? largestHiddenRate(of) : (interval?.[1] ?? 1);
}

/**
 * Chance, 0 to 1, that a stranger is taken for somebody among `size` enrolled faces, when one comparison is a false
 * match with chance `rate` (0 to 1). Derivation: the stranger stays unknown only if none of the comparisons is a false
 * match, with chance (1 − rate)^size if the comparisons are independent. They are not quite: whoever resembles one
 * face of a family resembles the others, so real chances are lower for some strangers and higher for others.
 */
export function chanceAmong(size: number, rate: number): number {
  // As 1 − (1 − rate)^size, without losing the digits of a small rate.
  return rate >= 1 ? 1 : -Math.expm1(size * Math.log1p(-rate));
}

function within(distances: readonly number[], threshold: number): number {
  return distances.filter((distance) => distance <= threshold).length;
}

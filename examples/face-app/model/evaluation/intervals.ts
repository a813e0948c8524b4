/** From below to above: where the true value lies in 95 of 100 such measurements. */
export type Interval = readonly [low: number, high: number];

/** Standard normal quantile at 0.975. */
const Z = 1.959964;

/** A share, with what it was counted from. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** Null when there was nothing to count. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/**
 * A counted share with its 95 % interval by Wilson (1927). The interval takes the trials for independent; pairs that
 * share people are not, so for pairs it is too narrow.
 */
export function rateOf(count: number, of: number): Rate {
  if (of === 0) return {count, of, share: null, interval: null};
  const share = count / of;
  const centre = share + Z ** 2 / (2 * of);
  const spread =
    Z * Math.sqrt((share * (1 - share)) / of + (Z / (2 * of)) ** 2);
  const scale = 1 + Z ** 2 / of;
  return {
    count,
    of,
    share,
    interval: [
      Math.max(0, (centre - spread) / scale),
      Math.min(1, (centre + spread) / scale),
    ],
  };
}

// #region enough-to-claim
/**
 * How many impostor pairs it takes to state a false accept rate: enough for 30 errors, so that the true rate lies
 * within 30 % of the measured one nine times out of ten. Doddington et al., "The NIST speaker recognition evaluation"
 * (2000).
 */
export function pairsNeeded(falseAcceptRate: number): number {
  // 30 / 0.0001 is a little above or below 300,000 in binary.
  return Math.ceil(30 / falseAcceptRate - 1e-6);
}

/** No error in `trials` still leaves room for this rate (95 %): the rule of three. */
export function largestHiddenRate(trials: number): number {
  return Math.min(1, 3 / trials);
}
// #endregion enough-to-claim

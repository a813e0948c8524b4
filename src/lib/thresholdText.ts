import {ceilingOf, chanceAmong, isRateSupported, type Rate} from './thresholdErrors';

/** "8.45%": three digits. What is nearly nothing or nearly all is not rounded to it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0001) return 'under 0.01%';
  if (share < 1 && share > 0.9995) return 'nearly 100%';
  return `${Number((share * 100).toPrecision(3))}%`;
}

/** "0.60" */
export function thresholdText(threshold: number): string {
  return threshold.toFixed(2);
}

/** "67 of 793" */
export function countText({count, of}: Rate): string {
  return `${count} of ${of}`;
}

/** "0% (0% to 3.37%)": the share with its 95 % interval. */
export function shareText({share, interval}: Rate): string {
  if (share === null || interval === null) return 'nothing to count';
  return `${percent(share)} (${percent(interval[0])} to ${percent(interval[1])})`;
}

/** The share of false matches, or why none is stated. */
export function falseMatchText(rate: Rate): string {
  return isRateSupported(rate)
    ? shareText(rate)
    : `no rate stated, too few errors; may be up to ${percent(ceilingOf(rate))}`;
}

/** Chance that a stranger gets a name among `size` enrolled faces; a ceiling where no rate is stated. */
export function chanceText(size: number, rate: Rate): string {
  return isRateSupported(rate) && rate.share !== null
    ? chancePercent(size, rate.share)
    : `not stated; may be up to ${chancePercent(size, ceilingOf(rate))}`;
}

/** The chance of a thousand comparisons is not certainty, though a number may not hold the difference. */
function chancePercent(size: number, rate: number): string {
  return percent(rate < 1 ? Math.min(chanceAmong(size, rate), 0.9999) : 1);
}

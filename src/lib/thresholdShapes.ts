import type {Distances} from '../data/distances';
import {errorsAt} from './thresholdErrors';

/** The part of the distances that is drawn and can be chosen. No pair lies outside. */
export const DISTANCE_RANGE = {from: 0.1, to: 1.1, step: 0.01} as const;

/** Thresholds of the table, and sizes of the gallery beside it. */
export const TABLE_THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7] as const;
export const GALLERY_SIZES = [1, 6, 50, 1000] as const;

/** A bar of the histogram: the share, 0 to 1, of a group's distances from above `from` up to and including `to`. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly share: number;
}

/**
 * Sorts distances into bars of equal width, in hundredths. A distance on the border belongs to the lower bar, as a
 * threshold there accepts it. Empty bars are left out.
 */
export function barsOf(distances: readonly number[], hundredths: number): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const distance of distances) {
    // Distances have four decimals; whole numbers, since 0.57 * 100 is a little less than 57.
    const bar = Math.ceil(Math.round(distance * 1e4) / (hundredths * 100)) - 1;
    counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([bar, count]) => ({
      from: (bar * hundredths) / 100,
      to: ((bar + 1) * hundredths) / 100,
      count,
      share: count / distances.length,
    }));
}

/** Shares, 0 to 1, of pairs accepted at each threshold that can be chosen, the strictest first: the ROC. */
export function rocOf(
  distances: Distances,
): readonly {readonly differentPeople: number; readonly samePerson: number}[] {
  const steps = Math.round((DISTANCE_RANGE.to - DISTANCE_RANGE.from) / DISTANCE_RANGE.step);
  return Array.from({length: steps + 1}, (_, index) => {
    const threshold = Math.round((DISTANCE_RANGE.from + index * DISTANCE_RANGE.step) * 100) / 100;
    const {refused, accepted} = errorsAt(threshold, distances);
    return {differentPeople: accepted.share ?? 0, samePerson: 1 - (refused.share ?? 0)};
  });
}

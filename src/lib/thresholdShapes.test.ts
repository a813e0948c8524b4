import {expect, test} from 'vitest';
import {SYNTHETIC_DISTANCES} from '../data/distances';
import {barsOf, DISTANCE_RANGE, rocOf} from './thresholdShapes';

test('every pair lies in the part that is drawn', () => {
  const all = [...SYNTHETIC_DISTANCES.samePerson, ...SYNTHETIC_DISTANCES.differentPeople];
  expect(Math.min(...all)).toBeGreaterThan(DISTANCE_RANGE.from);
  expect(Math.max(...all)).toBeLessThanOrEqual(DISTANCE_RANGE.to);
});

test('a distance on the border stands in the lower bar, where the threshold accepts it', () => {
  expect(barsOf([0.57, 0.5701], 1)).toEqual([
    {from: 0.56, to: 0.57, count: 1, share: 0.5},
    {from: 0.57, to: 0.58, count: 1, share: 0.5},
  ]);
});

test('the bars hold every pair once', () => {
  const bars = barsOf(SYNTHETIC_DISTANCES.differentPeople, 5);
  expect(bars.reduce((sum, {count}) => sum + count, 0)).toBe(SYNTHETIC_DISTANCES.differentPeople.length);
});

test('the curve goes from nothing accepted to all accepted, and never back', () => {
  const curve = rocOf(SYNTHETIC_DISTANCES);
  expect(curve[0]).toEqual({samePerson: 0, differentPeople: 0});
  expect(curve.at(-1)).toEqual({samePerson: 1, differentPeople: 1});
  for (const name of ['samePerson', 'differentPeople'] as const) {
    const shares = curve.map((point) => point[name]);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  }
});

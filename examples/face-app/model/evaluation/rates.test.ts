import {expect, test} from 'vitest';
import {largestHiddenRate, pairsNeeded, rateOf} from './intervals';
import type {Pair} from './pairs';
import {curveOf, equalErrorPoint, pointAtFar} from './thresholds';

const genuine = (distance: number): Pair => ({one: 0, other: 0, distance});
const impostor = (distance: number): Pair => ({one: 0, other: 1, distance});

// Four genuine and four impostor pairs; one of each is on the wrong side.
const MIXED = [
  genuine(0.1),
  genuine(0.2),
  genuine(0.3),
  impostor(0.4),
  genuine(0.5),
  impostor(0.6),
  impostor(0.7),
  impostor(0.8),
];

test('eight of ten has the Wilson interval of the textbooks, 0.490 to 0.943', () => {
  const {share, interval} = rateOf(8, 10);
  expect(share).toBe(0.8);
  expect(interval?.[0]).toBeCloseTo(0.49, 3);
  expect(interval?.[1]).toBeCloseTo(0.943, 3);
});

test('no error in 100 trials is not certainty', () => {
  expect(rateOf(0, 100).interval?.[0]).toBe(0);
  expect(rateOf(0, 100).interval?.[1]).toBeCloseTo(0.037, 3);
  expect(largestHiddenRate(100)).toBe(0.03);
});

test('where nothing was counted no share is given', () => {
  expect(rateOf(0, 0)).toEqual({count: 0, of: 0, share: null, interval: null});
});

test.each([
  [0.1, 300],
  [0.01, 3000],
  [0.001, 30_000],
  [0.0001, 300_000],
])(
  'to state a false accept rate of %d takes %d impostor pairs',
  (far, pairs) => {
    expect(pairsNeeded(far)).toBe(pairs);
  },
);

test('each threshold accepts the pairs up to it', () => {
  expect([...curveOf(MIXED)()][3]).toEqual({
    threshold: 0.4,
    tar: 0.75,
    far: 0.25,
  });
});

test('pairs at the same distance are accepted together', () => {
  const points = curveOf([genuine(0.2), impostor(0.2), impostor(0.3)])();
  expect([...points]).toEqual([
    {threshold: 0.2, tar: 1, far: 0.5},
    {threshold: 0.3, tar: 1, far: 1},
  ]);
});

test('people who were drawn twice move the rates as twice as many pairs would', () => {
  const pairs = [{one: 0, other: 2, distance: 0.1}, ...MIXED];
  const twice = curveOf(pairs)(({other}) => (other === 2 ? 2 : 1));
  expect([...twice][0]?.far).toBeCloseTo(2 / 6);
});

test('the threshold for a false accept rate is the loosest that keeps it', () => {
  const points = [...curveOf(MIXED)()];
  expect(pointAtFar(points, 0.25)).toEqual({threshold: 0.5, tar: 1, far: 0.25});
  expect(pointAtFar(points, 0.24)?.threshold).toBe(0.3);
  expect(
    pointAtFar(curveOf([impostor(0.1), genuine(0.2)])(), 0.5),
  ).toBeUndefined();
});

test('at the equal error point as many are refused as accepted wrongly', () => {
  expect(equalErrorPoint(curveOf(MIXED)())).toEqual({
    threshold: 0.45,
    rate: 0.25,
  });
});

test('where a gap parts genuine from impostor pairs, its middle is the equal error point', () => {
  const parted = [genuine(0.1), genuine(0.3), impostor(0.7), impostor(0.9)];
  expect(equalErrorPoint(curveOf(parted)())).toEqual({
    threshold: 0.5,
    rate: 0,
  });
});

test('without impostor pairs there is nothing to choose by', () => {
  expect([...curveOf([genuine(0.1)])()]).toEqual([]);
  expect(equalErrorPoint([])).toBeUndefined();
});

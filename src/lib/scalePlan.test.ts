import {describe, expect, it} from 'vitest';
import {INDEX_IS_DUE, questionFor, scalePlan} from './scalePlan';
import {facesWithin, searchMs} from './scaleSearch';

const million = scalePlan(questionFor(1_000_000));

describe('a million photos a day', () => {
  it('are the sums that a pocket calculator gives', () => {
    expect(million.peakArrivals).toBeCloseTo((3 * 1_000_000) / 86_400, 6);
    expect(million.modelServers).toBe(Math.ceil(million.peakArrivals / 5.2 / 0.7));
    expect(million.load * million.modelServers).toBeCloseTo(million.peakArrivals / 5.2, 6);
    expect(million.backlog).toBeCloseTo(125_000, 0);
    expect(million.drainSeconds).toBeCloseTo(
      125_000 / (million.modelServers * 5.2 - million.peakArrivals),
      3,
    );
    expect([million.mbPerDay, million.mbKept, million.mbPerYear]).toEqual([
      2_000_000, 60_000_000, 730_000_000,
    ]);
    expect(million.searchesAtOnce).toBeCloseTo(million.peakArrivals * 0.037, 6);
  });

  it('need no more than one of anything at a hundred a day', () => {
    expect(scalePlan(questionFor(100))).toMatchObject({modelServers: 1, workers: 1});
  });

  it('need more when the load must be lower, and catch up sooner', () => {
    const calm = scalePlan({...questionFor(1_000_000), highestLoad: 0.4});
    expect(calm.modelServers).toBeGreaterThan(million.modelServers);
    expect(calm.drainSeconds).toBeLessThan(million.drainSeconds);
  });
});

describe('a search', () => {
  const measured = [
    {faces: 1_000, ms: 9},
    {faces: 10_000, ms: 37},
  ] as const;

  it('goes through both measurements', () => {
    expect(searchMs(1_000, measured)).toBe(9);
    expect(searchMs(10_000, measured)).toBeCloseTo(37, 10);
    expect(facesWithin(37, measured)).toBeCloseTo(10_000, 6);
  });

  it('is as slow as the model at the number that the page names', () => {
    expect(searchMs(60_000, measured)).toBeCloseTo(1_000 / 5.2, -1);
    expect(INDEX_IS_DUE).toContain('(192 ms) among about 60,000 enrolled faces');
  });
});

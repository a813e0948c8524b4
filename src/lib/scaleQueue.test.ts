import {describe, expect, it} from 'vitest';
import {arrivalsPerSecond, drainSeconds, insideAtOnce, meanWaitSeconds, serversNeeded} from './scaleQueue';

it('a day has 86,400 seconds', () => {
  expect(arrivalsPerSecond(86_400)).toBe(1);
});

it('what comes twice a second and stays three seconds is there six times', () => {
  expect(insideAtOnce(2, 3)).toBe(6);
});

describe('the servers needed', () => {
  it.each([
    [0.001, 0.2, 0.7, 1],
    [3.5, 0.2, 0.7, 1],
    [3.6, 0.2, 0.7, 2],
    [7, 0.2, 0.7, 2],
    [100, 0.2, 1, 20],
  ])('for %d a second of %d s at a load of %d are %d', (perSecond, seconds, load, servers) => {
    expect(serversNeeded(perSecond, seconds, load)).toBe(servers);
  });
});

describe('the mean wait', () => {
  it('for one server is that of the known formula: load / (1 - load) times the service', () => {
    expect(meanWaitSeconds(0.5, 1, 1)).toBeCloseTo(1, 10);
    expect(meanWaitSeconds(0.9, 1, 1)).toBeCloseTo(9, 10);
  });

  it('for two servers is that of the known formula: load² / (1 - load²) times the service', () => {
    expect(meanWaitSeconds(1, 1, 2)).toBeCloseTo(0.25 / 0.75, 10);
  });

  it('is that of the chance of each number in the system, added up by hand, for five servers', () => {
    const [busy, servers] = [4, 5];
    const below = [1, 4, 8, 32 / 3, 32 / 3];
    const full = (4 ** 5 / 120) * (servers / (servers - busy));
    const chance = full / (below.reduce((sum, weight) => sum + weight, 0) + full);
    expect(meanWaitSeconds(4, 1, servers)).toBeCloseTo(chance / (servers - busy), 10);
  });

  it('falls as servers are added at the same load, which is why large is easier', () => {
    const waits = [1, 10, 100, 1_000].map((servers) => meanWaitSeconds(0.7 * servers, 1, servers));
    expect(waits).toEqual(waits.toSorted((one, other) => other - one));
    expect(waits.at(-1)).toBeLessThan(0.001);
  });

  it('has no end when as much comes as can be done', () => {
    expect(meanWaitSeconds(2, 1, 2)).toBe(Infinity);
    expect(meanWaitSeconds(3, 1, 2)).toBe(Infinity);
  });
});

describe('a queue', () => {
  it('is worked off by what the servers do beyond the arrivals', () => {
    expect(drainSeconds(600, 4, 0.2, 1)).toBeCloseTo(600, 6);
    expect(drainSeconds(600, 0, 0.2, 1)).toBeCloseTo(120, 6);
  });

  it('never ends where they do not do more', () => {
    expect(drainSeconds(1, 5, 0.2, 1)).toBe(Infinity);
    expect(drainSeconds(1, 6, 0.2, 1)).toBe(Infinity);
  });
});

import {expect, test} from 'vitest';
import {FACT_IDS, getFact} from '../data/sources';
import {groupFacts} from './groupFacts';

const namesOf = (ids: Parameters<typeof groupFacts>[0]) =>
  groupFacts(ids).map(({source, facts}) => [source.id, facts]);

test('facts stand under their sources, both in the order of first citation', () => {
  expect(namesOf(['dora/speed-and-stability', 'sculley-2015/glue-code', 'dora/four-metrics'])).toEqual([
    ['dora', [getFact('dora/speed-and-stability').fact, getFact('dora/four-metrics').fact]],
    ['sculley-2015', [getFact('sculley-2015/glue-code').fact]],
  ]);
});

test('a fact that is cited twice stands once', () => {
  expect(namesOf(['dora/four-metrics', 'dora/four-metrics'])).toEqual([
    ['dora', [getFact('dora/four-metrics').fact]],
  ]);
});

test('a page without citations has no sources', () => {
  expect(groupFacts([])).toEqual([]);
});

test('no fact is lost', () => {
  expect(groupFacts(FACT_IDS).flatMap(({facts}) => facts)).toHaveLength(FACT_IDS.length);
});

import {describe, expect, it} from 'vitest';
import {anchorsOf} from '../../../src/contentPolicy/anchorsOf';
import {foldText} from '../../../src/lib/foldText';
import {PAGES} from '../../content/pages';
import {GENERATED_QUERIES} from './generatedQueries';
import {QUERY_CLASSES, type QueryClass} from './types';
import {WRITTEN_QUERIES} from './writtenQueries';

const classes = Object.keys(QUERY_CLASSES) as QueryClass[];
const anchors = new Map(PAGES.map(({address, source}) => [address, anchorsOf(source)]));

function exists(place: string): boolean {
  const [address = '', anchor] = place.split('#');
  const known = anchors.get(address);
  return known !== undefined && (anchor === undefined || anchor === '*' || known.has(anchor));
}

describe.each([
  ['written', WRITTEN_QUERIES],
  ['generated', GENERATED_QUERIES],
])('the %s queries', (_, queries) => {
  it('expect only places that exist', () => {
    const missing = queries.flatMap(({query, expected}) =>
      expected.filter((place) => !exists(place)).map((place) => `${query}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  it('expect a place, unless there is nothing to find', () => {
    const wrong = queries.filter(
      ({queryClass, expected}) => (expected.length === 0) !== (queryClass === 'nothing'),
    );
    expect(wrong).toEqual([]);
  });

  it('are all different within a class', () => {
    const keys = queries.map(({queryClass, query}) => `${queryClass}: ${query.toLowerCase()}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the written queries', () => {
  it('are at least 260', () => {
    expect(WRITTEN_QUERIES.length).toBeGreaterThanOrEqual(260);
  });

  it.each(classes)('are at least 16 of the class "%s"', (queryClass) => {
    expect(WRITTEN_QUERIES.filter((query) => query.queryClass === queryClass).length).toBeGreaterThanOrEqual(
      16,
    );
  });

  it('copy the pages’ own questions at most now and then', () => {
    const own = new Set(PAGES.map(({reading}) => foldText(reading.frontMatter?.question ?? '')));
    const copied = WRITTEN_QUERIES.filter(({query}) => own.has(foldText(query)));
    expect(copied.length).toBeLessThan(5);
  });
});

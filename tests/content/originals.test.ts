import {expect, it} from 'vitest';
import {factPlaces, readPageReferences} from '../../src/contentPolicy/pageReferences';
import {ORIGINAL_IDS, originalPoints} from '../../src/lib/originalPoints';
import {ROOT} from '../structure/sourceFiles';

const points = ORIGINAL_IDS.flatMap(originalPoints);
const places = factPlaces(
  readPageReferences(ROOT),
  points.map(({fact}) => fact),
);

it.each(points)('$fact stands on a page that cites it', ({fact}) => {
  expect(places[fact]?.length).toBeGreaterThan(0);
});

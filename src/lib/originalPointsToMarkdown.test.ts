import {expect, test} from 'vitest';
import {ORIGINAL_IDS, originalPoints} from './originalPoints';
import {originalPointsToMarkdown} from './originalPointsToMarkdown';

const PLACES = {'original-slides/multiplier': [{address: '/mle/why', label: 'Why have one'}]};

test('every point of both originals has a row', () => {
  const text = originalPointsToMarkdown({});
  for (const point of ORIGINAL_IDS.flatMap(originalPoints))
    expect(text).toContain(`| ${point.text} (read) |`);
});

test('a row names the pages on which its point stands', () => {
  expect(originalPointsToMarkdown(PLACES)).toContain('is a multiplier. (read) | [Why have one](/mle/why) |');
});

test('one original can stand alone', () => {
  const text = originalPointsToMarkdown({}, ['original-article']);
  expect(text).toContain('Peixoto Machado');
  expect(text).not.toContain('Original slides');
});

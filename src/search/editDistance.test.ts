import {expect, test} from 'vitest';
import {editDistance, prefixDistance} from './editDistance';

test.each([
  ['pipeline', 'pipeline', 0],
  ['pipline', 'pipeline', 1],
  ['piepline', 'pipeline', 1],
  ['enginere', 'engineer', 1],
  ['neginere', 'engineer', 2],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
] as const)('from %s to %s it takes %i edits, in both directions', (one, other, edits) => {
  expect(editDistance(one, other, 3)).toBe(edits);
  expect(editDistance(other, one, 3)).toBe(edits);
});

test('it stops counting behind the limit', () => {
  expect(editDistance('kitten', 'sitting', 1)).toBe(2);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
});

test('a misspelt beginning is as near as the beginning it is meant for', () => {
  expect(prefixDistance('machne', 'machine', 1)).toBe(1);
  expect(prefixDistance('enginer', 'engineering', 1)).toBe(1);
  expect(prefixDistance('pipe', 'queue', 1)).toBe(2);
});

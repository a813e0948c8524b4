import {expect, test} from 'vitest';
import type {NamedFace} from '../contracts/photo';
import {describeFace, describeFaces} from './describeFace';

const face = (name: string | null, distance: number | null): NamedFace => ({
  box: {x: 0, y: 0, width: 1, height: 1},
  score: 1,
  personId: name === null ? null : '6b1f5f9e-3d0c-4b52-8f0a-0d6f3c1b2a11',
  name,
  distance,
});

test('a name stands with the distance it was decided by', () => {
  expect(describeFace(face('Ada', 0.314), 0.6)).toBe(
    'distance 0.31 of 0.60 allowed',
  );
});

test('an unknown face says how far away the nearest one was', () => {
  expect(describeFace(face(null, 0.72), 0.6)).toBe(
    'nearest enrolled face at 0.72, only 0.60 is allowed',
  );
});

test('a distance just beyond the threshold never reads as if it were allowed', () => {
  expect(describeFace(face(null, 0.6004), 0.6)).toBe(
    'nearest enrolled face at 0.6004, only 0.6000 is allowed',
  );
});

test('without anybody enrolled there is no distance', () => {
  expect(describeFace(face(null, null), 0.6)).toBe(
    'nobody is enrolled to compare with',
  );
});

test.each([
  [[], 'no face found'],
  [[face('Ada', 0.3)], '1 face: Ada'],
  [[face('Ada', 0.3), face(null, 0.7)], '2 faces: Ada and 1 unknown'],
  [
    [face(null, 0.7), face('Ada', 0.3), face('Bo', 0.3), face(null, 0.7)],
    '4 faces: Ada, Bo and 2 unknown',
  ],
])('faces are counted and named (%#)', (faces, words) => {
  expect(describeFaces(faces)).toBe(words);
});

import {expect, it} from 'vitest';
import {nearestName} from './nearestName';

it.each([
  ['FACE_APP_PROT', 'FACE_APP_PORT'],
  ['FACE_APP_MODELS', 'FACE_APP_MODEL'],
  ['FACE_APP_SOMETHING_ELSE', undefined],
])('%s is most like %s', (given, expected) => {
  expect(
    nearestName(given, ['FACE_APP_HOST', 'FACE_APP_PORT', 'FACE_APP_MODEL']),
  ).toBe(expected);
});

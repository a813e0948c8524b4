import {expect, test} from 'vitest';
import {identify} from './identify';

const GALLERY = [
  {name: 'Ada', embedding: [0, 0]},
  {name: 'Bo', embedding: [3, 4]},
];

test('the nearest enrolled face is the answer', () => {
  expect(identify([3, 3], GALLERY, 2)).toEqual({name: 'Bo', distance: 1});
});

test('a face at exactly the threshold is known', () => {
  expect(identify([0, 2], GALLERY, 2)).toEqual({name: 'Ada', distance: 2});
});

test('a face beyond the threshold is unknown, and its distance is told', () => {
  expect(identify([0, 2.5], GALLERY, 2)).toEqual({
    name: undefined,
    distance: 2.5,
  });
});

test('nobody is known to an empty gallery', () => {
  expect(identify([0, 0], [], 2)).toEqual({
    name: undefined,
    distance: Infinity,
  });
});

test('embeddings of two models are refused instead of compared', () => {
  expect(() => identify([0, 0, 0], GALLERY, 2)).toThrow(
    'An embedding of 3 numbers cannot be compared with one of 2',
  );
});

import {expect, test} from 'vitest';
import {decide, nearestOf} from './identify';

const GALLERY = [
  {personId: 'a', name: 'Ada', embedding: [0, 0]},
  {personId: 'b', name: 'Bo', embedding: [3, 4]},
];

test('the nearest enrolled face is the one at the smallest distance', () => {
  expect(nearestOf([3, 3], GALLERY)).toEqual({
    personId: 'b',
    name: 'Bo',
    distance: 1,
  });
});

test('an empty gallery has no nearest face', () => {
  expect(nearestOf([0, 0], [])).toBeUndefined();
});

test('embeddings of two models are refused instead of compared', () => {
  expect(() => nearestOf([0, 0, 0], GALLERY)).toThrow(
    'An embedding of 3 numbers cannot be compared with one of 2',
  );
});

test('a face at exactly the threshold is known', () => {
  const nearest = {personId: 'a', name: 'Ada', distance: 0.6};
  expect(decide(nearest, 0.6)).toEqual(nearest);
});

test('a face beyond the threshold is unknown, and its distance is told', () => {
  const nearest = {personId: 'a', name: 'Ada', distance: 0.61};
  expect(decide(nearest, 0.6)).toEqual({
    personId: null,
    name: null,
    distance: 0.61,
  });
});

test('where nobody is enrolled, everybody is unknown at no distance', () => {
  expect(decide(undefined, 0.6)).toEqual({
    personId: null,
    name: null,
    distance: null,
  });
});

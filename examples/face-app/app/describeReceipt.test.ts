import {expect, test} from 'vitest';
import type {DeletionReceipt, Traces} from '../contracts/person';
import {describeReceipt} from './describeReceipt';

const NOTHING: Traces = {
  pictures: 0,
  rows: 0,
  embeddings: 0,
  answers: 0,
  events: 0,
  jobs: 0,
};
const receipt = (
  removed: Partial<Traces>,
  remaining: Partial<Traces> = {},
): DeletionReceipt => ({
  deleted: 'photo',
  id: '6b1f5f9e-3d0c-4b52-8f0a-0d6f3c1b2a11',
  at: '2026-11-22T07:00:00Z',
  removed: {...NOTHING, ...removed},
  remaining: {...NOTHING, ...remaining},
});

test('a receipt names each kind of trace that went, and says that nothing is left', () => {
  expect(
    describeReceipt(receipt({pictures: 1, rows: 2, events: 3, jobs: 1})),
  ).toEqual({
    removed: 'Removed: 1 picture, 2 database rows, 3 events and 1 queued job.',
    remaining: 'A search everywhere afterwards found nothing left.',
  });
});

test('what a search still found is not passed over', () => {
  const {remaining} = describeReceipt(receipt({rows: 1}, {pictures: 1}));
  expect(remaining).toMatch(/^A search afterwards still found 1 picture\./);
});

test('a second deletion of the same thing removes nothing, and says so', () => {
  expect(describeReceipt(receipt({})).removed).toBe(
    'Removed: nothing, it was gone already.',
  );
});

import {expect, test} from 'vitest';
import {readPostings, writePostings} from './files';

test('postings are read as they were written, but for counts that say nothing more', () => {
  const postings = [
    {section: 0, count: 1},
    {section: 1, count: 3},
    {section: 40, count: 2},
    {section: 2400, count: 1},
  ];
  expect(readPostings(writePostings(postings))).toEqual(postings);
  expect(readPostings(writePostings([{section: 5, count: 90}]))).toEqual([{section: 5, count: 4}]);
  expect(readPostings('')).toEqual([]);
});

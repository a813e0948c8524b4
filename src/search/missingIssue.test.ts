import {expect, test} from 'vitest';
import {missingIssue} from './missingIssue';

test('the form says what was looked for', () => {
  const address = new URL(missingIssue('https://example.org/repository', 'a&title=b <b>'));
  expect(address.pathname).toBe('/repository/issues/new');
  expect(address.searchParams.getAll('title')).toEqual(['I looked for “a&title=b <b>”']);
  expect(address.searchParams.get('query')).toBe('a&title=b <b>');
});

test('the longest query makes an address that servers take', () => {
  expect(missingIssue('https://example.org/repository', '😀'.repeat(10_000)).length).toBeLessThan(8000);
});

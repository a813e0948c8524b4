import {expect, test} from 'vitest';
import {editAddress, newIssueAddress} from './repositoryLinks';

const REPOSITORY = 'https://example.org/repository';

test('a file opens in the editor of the main branch', () => {
  expect(editAddress(REPOSITORY, 'docs/start.mdx')).toBe(
    'https://example.org/repository/edit/main/docs/start.mdx',
  );
});

test('a new issue opens its form with the fields filled in', () => {
  const address = new URL(
    newIssueAddress(REPOSITORY, 'page.yml', 'On “Start”: ', {
      page: 'https://a.example/b?c&d',
      words: 'a\n  b',
    }),
  );
  expect(address.pathname).toBe('/repository/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'page.yml',
    title: 'On “Start”:',
    page: 'https://a.example/b?c&d',
    words: 'a b',
  });
});

test('fields that nothing is known of are left out', () => {
  const address = newIssueAddress(REPOSITORY, 'page.yml', 'a', {section: '', words: undefined});
  expect([...new URL(address).searchParams.keys()]).toEqual(['template', 'title']);
});

test('the longest selection makes an address that servers take', () => {
  const words = '😀'.repeat(10_000);
  const address = newIssueAddress(REPOSITORY, 'page.yml', words, {page: words, section: words});
  expect(address.length).toBeLessThan(8000);
  expect(new URL(address).searchParams.get('section')).toMatch(/^(😀)+…$/u);
});

// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {forgetSearches, readRecentSearches, rememberSearch} from './recentSearches';

const STORE = 'ml-roles.recent-searches';

beforeEach(() => {
  window.localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('the latest search stands first, each once, and there are at most eight', () => {
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ' c ']) rememberSearch(query);
  expect(readRecentSearches()).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  forgetSearches();
  expect(readRecentSearches()).toEqual([]);
});

test.each(['{', 'null', '{"a":1}', '"text"', '[1,null,{},"  "]'])(
  'a store that holds %s is empty',
  (kept) => {
    window.localStorage.setItem(STORE, kept);
    expect(readRecentSearches()).toEqual([]);
  },
);

test('what is empty or endless is not kept', () => {
  rememberSearch('  ');
  rememberSearch('x'.repeat(10_000));
  expect(readRecentSearches()).toEqual([]);
});

test('a browser that keeps nothing breaks nothing', () => {
  const refuse = (): never => {
    throw new DOMException('refused');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  expect(readRecentSearches()).toEqual([]);
  expect(rememberSearch('a')).toEqual(['a']);
  expect(forgetSearches()).toEqual([]);
});

import {expect, test} from 'vitest';
import {readSearchAddress, searchAddress, tidyQuery} from './searchAddress';

const searchOf = (address: string): string => new URL(address, 'https://site.example').search;

test('a query with its filters comes out of the address as it went in', () => {
  const request = {query: 'who & what? #1', roles: ['devops'], kinds: ['teams', 'face-app']} as const;
  expect(searchAddress({query: 'night shift', roles: ['devops'], kinds: ['teams']})).toBe(
    '/search?q=night+shift&role=devops&kind=teams',
  );
  expect(readSearchAddress(searchOf(searchAddress(request)))).toEqual(request);
});

test('roles and kinds that the site does not have are left out', () => {
  expect(readSearchAddress('?q=a&role=king&role=devops&kind=__proto__')).toEqual({
    query: 'a',
    roles: ['devops'],
    kinds: [],
  });
});

test('an address without a query asks for nothing', () => {
  for (const search of ['', '?', '?q=', '?q=%20%0A', '?role=devops']) {
    expect(readSearchAddress(search).query).toBe('');
  }
});

test.each([
  ['  two\n\twords\u0000 ', 'two words'],
  ['x'.repeat(10_000), 'x'.repeat(200)],
  [`x${'😀'.repeat(300)}`, `x${'😀'.repeat(99)}`],
  ['\ud83d', '\ufffd'],
])('a query in an address is one short line without control characters', (query, tidy) => {
  expect(tidyQuery(query)).toBe(tidy);
});

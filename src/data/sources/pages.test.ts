import {expect, test} from 'vitest';
import {sourceAddress} from './pages';

test.each([
  ['sculley-2015', '/references/systems#sculley-2015'],
  ['esco', '/references/roles-and-work#esco'],
  ['gdpr', '/references/faces-and-law#gdpr'],
  ['original-slides', '/references#original-slides'],
])('the facts of %s stand at %s', (id, address) => {
  expect(sourceAddress({id})).toBe(address);
});

test('a source that does not exist has no address', () => {
  expect(() => sourceAddress({id: 'nobody-1999'})).toThrow('No source "nobody-1999"');
});

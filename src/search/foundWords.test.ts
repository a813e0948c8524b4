import {expect, test} from 'vitest';
import {foundWordsOf, withFoundWords, withoutFoundWords} from './foundWords';

test('words stand in the address before its anchor, and come out as they went in', () => {
  const address = withFoundWords('/roles/devops#tools', ['night', 'übergabe']);
  expect(address).toBe('/roles/devops?found=night%20%C3%BCbergabe#tools');
  expect(foundWordsOf(new URL(address, 'https://site.example').search)).toEqual(['night', 'übergabe']);
});

test('a page without an anchor gets none, and without words the address stays', () => {
  expect(withFoundWords('/roles/devops', ['a'])).toBe('/roles/devops?found=a');
  expect(withFoundWords('/roles/devops#tools', [])).toBe('/roles/devops#tools');
});

test.each([
  ['', []],
  ['?other=x', []],
  ['?found=', []],
  ['?found=%E0%A4%A', ['A']],
  ['?found=a+a+b', ['a', 'b']],
  ['?found=<img src=x>', ['img', 'src', 'x']],
])('the address query %j asks for %j', (search, words) => {
  expect(foundWordsOf(search)).toEqual(words);
});

test('half a letter, and a hundred words, make an address that works', () => {
  expect(withFoundWords('/a', ['\ud83d'])).toBe('/a?found=%EF%BF%BD');
  const many = Array.from({length: 100}, (_, index) => `word${index}`);
  expect(foundWordsOf(withFoundWords('', many)).length).toBe(12);
});

test('what else stands in the query stays when the words go', () => {
  expect(withoutFoundWords('?found=a')).toBe('');
  expect(withoutFoundWords('?rows=two&found=a+b')).toBe('?rows=two');
});

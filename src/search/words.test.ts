import {expect, test} from 'vitest';
import {indexWordsOf, locateWords, wordsOf} from './words';

test('words are found without case, accents and apostrophes', () => {
  expect(wordsOf('The engineer’s CAFÉ doesn’t — ml-ops!')).toEqual([
    'the',
    'engineer',
    'cafe',
    'doesnt',
    'ml',
    'ops',
  ]);
});

test('signs, control characters and emoji alone are no words', () => {
  expect(wordsOf(' \u0000\u0007 <>"&… 🙂 ')).toEqual([]);
});

test('letters of any script are words', () => {
  expect(wordsOf('نموذج модель 模型')).toEqual(['نموذج', 'модель', '模型']);
});

test('a word stands where it says', () => {
  const text = 'Où est “la Café” ?';
  for (const {word, start, end} of locateWords(text)) expect(wordsOf(text.slice(start, end))).toEqual([word]);
});

test('a name made of words is found whole and by its words', () => {
  expect(indexWordsOf('photoKey')).toEqual(['photokey', 'photo', 'key']);
  expect(indexWordsOf('DevOps')).toContain('devops');
});

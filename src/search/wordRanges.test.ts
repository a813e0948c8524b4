import {expect, test} from 'vitest';
import {wordRanges} from './wordRanges';

const found = (text: string, ...words: string[]): string[] =>
  wordRanges(text, words).map(({start, end}) => text.slice(start, end));

test('whole words that begin with a word are found, whatever their case and accents', () => {
  expect(found('Pipelines: one PIPELINE, no subpipeline', 'pipeline')).toEqual(['Pipelines', 'PIPELINE']);
  expect(found('Übergabe, u\u0308bergabe', 'ubergabe')).toEqual(['Übergabe', 'u\u0308bergabe']);
});

test('a short word is found only where it stands alone', () => {
  expect(found('An ML-ops team is not an html team', 'ml', 'a')).toEqual(['ML']);
});

test('nothing is found for no words', () => {
  expect(found('some text')).toEqual([]);
  expect(found('some text', '')).toEqual([]);
});

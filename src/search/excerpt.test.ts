import {expect, test} from 'vitest';
import {excerptOf, markWords} from './excerpt';

const textOf = (parts: readonly {readonly text: string}[]): string => parts.map(({text}) => text).join('');

test('words are marked where they stand, case and accents apart, and nothing is lost', () => {
  const text = 'At night, the Pipéline waits.';
  const marked = markWords(text, new Set(['pipeline', 'night']));
  expect(textOf(marked)).toBe(text);
  expect(marked.filter(({isMatch}) => isMatch).map((part) => part.text)).toEqual(['night', 'Pipéline']);
});

test('an excerpt shows the place that says most of the words', () => {
  const far = 'Nothing here. '.repeat(30);
  const excerpt = excerptOf(
    ['The queue alone.', `${far}The queue grows at night. ${far}`],
    new Set(['queue', 'night']),
  );
  expect(textOf(excerpt)).toContain('queue grows at night');
  expect(textOf(excerpt).length).toBeLessThan(200);
});

test('where no word stands it begins at the beginning', () => {
  expect(textOf(excerptOf(['First.', 'Second.'], new Set(['other'])))).toBe('First.');
  expect(excerptOf([], new Set(['other']))).toEqual([]);
});

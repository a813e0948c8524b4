import {expect, test} from 'vitest';
import {islandFiles} from './islandFiles';

const chunk = (id: string, names: string[], files: string[], siblings: string[] = []) => ({
  id,
  names,
  files,
  siblings,
});

test('an island needs its own script and those that it shares with others', () => {
  const chunks = [
    chunk('1', ['islands'], ['a/islands.js']),
    chunk('2', ['Table'], ['a/Table.css', 'a/Table.js'], ['3']),
    chunk('3', [], ['a/3.js'], ['2']),
    chunk('4', ['Deck'], ['a/Deck.js']),
  ];
  expect(islandFiles({chunks, publicPath: '/base/'} as never)).toEqual({
    entry: '/base/a/islands.js',
    parts: {Table: ['/base/a/Table.js', '/base/a/3.js'], Deck: ['/base/a/Deck.js']},
  });
});

test('a bundle without an entry is refused', () => {
  expect(() => islandFiles({chunks: []})).toThrow('no entry');
});

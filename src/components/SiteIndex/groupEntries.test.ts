import {expect, test} from 'vitest';
import {groupEntries} from './groupEntries';

const term = (label: string) =>
  ({label, address: `/glossary#${label}`, kind: 'term', page: undefined}) as const;
const section = (label: string, page: string) =>
  ({label, page, address: `/${page}#tools`, kind: 'section'}) as const;

test('entries stand under their first letter, accents and signs apart, all others under 0–9', () => {
  const letters = groupEntries([term('404'), term('Émile'), term('“Edge”'), term('σ')]);
  expect(letters.map(({letter, names}) => [letter, names.map(({label}) => label)])).toEqual([
    ['0–9', ['404', 'σ']],
    ['E', ['Émile', '“Edge”']],
  ]);
});

test('sections of one name stand together', () => {
  const [letter] = groupEntries([section('Tools', 'DevOps'), term('Triton'), section('Tools', 'Data')]);
  expect(letter?.names.map(({label, places}) => [label, places.map(({page}) => page)])).toEqual([
    ['Tools', ['DevOps', 'Data']],
    ['Triton', [undefined]],
  ]);
});

test('headings that most pages have are left out', () => {
  const pages = Array.from({length: 9}, (_, page) => section('Read next', `Page ${page}`));
  expect(groupEntries([...pages, term('backend')]).map(({letter}) => letter)).toEqual(['B']);
});

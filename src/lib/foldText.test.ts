import {expect, test} from 'vitest';
import {foldText} from './foldText';

test.each([
  ['Model', 'model'],
  ['MODÈLE', 'modele'],
  ['Žliobaitė', 'zliobaite'],
  ['cafe\u0301', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['3 a.m. – “no”', '3 a.m. – “no”'],
  ['写真', '写真'],
  ['', ''],
])('%s reads as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding what is folded changes nothing', () => {
  for (const text of ['Modèle', 'Ångström', 'İ', 'ﬁ', '각', 'q\u0303']) {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }
});

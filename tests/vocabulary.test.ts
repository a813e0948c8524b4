import path from 'node:path';
import {expect, test} from 'vitest';
import {isVocabularyFresh} from '../scripts/vocabulary/generatedVocabulary';

test(
  'the list of components and props agrees with their types; if not, run: npm run vocabulary',
  {timeout: 60_000},
  async () => {
    expect(await isVocabularyFresh(path.resolve(import.meta.dirname, '..'))).toBe(true);
  },
);

import {describe, expect, it} from 'vitest';
import {foldText} from './foldText';
import {splitMatches} from './splitMatches';

const joined = (text: string, word: string): string =>
  splitMatches(text, word)
    .map((part) => part.text)
    .join('');
const matches = (text: string, word: string): string[] =>
  splitMatches(text, word)
    .filter(({isMatch}) => isMatch)
    .map((part) => part.text);

/** Texts that are always the same, drawn from letters that are hard to fold. */
function drawTexts(count: number, letters: readonly string[]): string[] {
  let seed = 20_261_122;
  const draw = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * limit);
  };
  return Array.from({length: count}, () =>
    Array.from({length: draw(12)}, () => letters[draw(letters.length)] ?? '').join(''),
  );
}

describe('splitMatches', () => {
  it('cuts a text before and after the word', () => {
    expect(splitMatches('Builds the model that ships', 'model')).toEqual([
      {text: 'Builds the ', isMatch: false},
      {text: 'model', isMatch: true},
      {text: ' that ships', isMatch: false},
    ]);
  });

  it('finds the word whatever its case and accents, and leaves the text as it was', () => {
    expect(matches('Modèles, MODELES and modeles', 'modèles')).toEqual(['Modèles', 'MODELES', 'modeles']);
    expect(matches('J. Gama, I. Žliobaitė', 'zliobaite')).toEqual(['Žliobaitė']);
  });

  it('finds an accented letter that is written as two characters', () => {
    expect(matches('a cafe\u0301 here', 'café')).toEqual(['cafe\u0301']);
  });

  it('finds every place, at both ends and side by side', () => {
    expect(matches('data, big data, datadata', 'data')).toEqual(['data', 'data', 'data', 'data']);
    expect(splitMatches('data', 'data')).toEqual([{text: 'data', isMatch: true}]);
  });

  it('counts places that overlap once', () => {
    expect(matches('aaaa', 'aaa')).toEqual(['aaa']);
  });

  it.each(['', '   ', '\u0301'])('marks nothing for the word %j', (word) => {
    expect(splitMatches('a text', word)).toEqual([{text: 'a text', isMatch: false}]);
  });

  it('marks nothing for a word that does not stand there, or that looks like a pattern', () => {
    for (const word of ['zzz', '.*', '(', '\\', '$']) {
      expect(splitMatches('a text', word)).toEqual([{text: 'a text', isMatch: false}]);
    }
  });

  it('ignores spaces around the word', () => {
    expect(matches('a text', '  text ')).toEqual(['text']);
  });

  it('is quick about 10,000 matches', () => {
    expect(matches('a'.repeat(10_000), 'a')).toHaveLength(10_000);
  });
});

describe('texts drawn at random', () => {
  const texts = drawTexts(5_000, ['a', 'A', 'b', 'é', 'e', '\u0301', 'İ', 'ﬁ', 'ß', '🙂', '각', ' ', 'ab']);
  const pairs = texts.map((text, index) => ({
    text,
    word: texts[(index + 1) % texts.length]?.slice(0, 2) ?? '',
  }));

  it('are unchanged when the parts are joined', () => {
    for (const {text, word} of pairs) expect(joined(text, word)).toBe(text);
  });

  it('have only marks that say the word', () => {
    for (const {text, word} of pairs) {
      for (const match of matches(text, word)) expect(foldText(match)).toBe(foldText(word.trim()));
    }
  });

  it('are marked often enough for this to mean something', () => {
    expect(pairs.filter(({text, word}) => matches(text, word).length > 0).length).toBeGreaterThan(200);
  });
});

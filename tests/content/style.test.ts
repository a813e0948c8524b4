import {describe, expect, it} from 'vitest';
import type {PageTree} from '../../src/contentPolicy/tree/pageNodes';
import {textOf} from '../../src/contentPolicy/tree/textOf';
import {PAGES} from './pages';
import {paragraphsOf, sentencesOf, wordsIn} from './prose';

/** From the writing guide; straight apostrophes. */
const FORBIDDEN = [
  "today's fast-paced world",
  'fast-paced world',
  'delve',
  'leverage',
  'leveraging',
  'seamless',
  "it's important to note",
  'it is important to note',
];

const forbiddenIn = (text: string): string[] => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return FORBIDDEN.filter((phrase) => plain.includes(phrase));
};
const MOST_WORDS = 1400;
const wordsOf = (tree: PageTree): number =>
  paragraphsOf(tree).reduce((sum, {text}) => sum + wordsIn(text), 0);
const measured = PAGES.filter(({address}) => /^\/(roles|face-app)(\/|$)/.test(address));

describe.each(PAGES)('$path', ({tree}) => {
  const paragraphs = paragraphsOf(tree).map(({text}) => text);

  it('has sentences of at most 22 words on average', () => {
    const sentences = paragraphs.flatMap(sentencesOf);
    const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(22);
  });

  it('avoids the phrases that the writing guide forbids', () => {
    expect(paragraphs.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  });

  it('does not ask one question after another in its headings', () => {
    const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [textOf(node).trim()] : []));
    const pairs = headings.filter(
      (text, index) => text.endsWith('?') && headings[index - 1]?.endsWith('?') === true,
    );
    expect(pairs).toEqual([]);
  });
});

describe('pages about a role or the face app', () => {
  it.each(measured)('$path has at least 400 words', ({tree}) => {
    expect(wordsOf(tree)).toBeGreaterThanOrEqual(400);
  });
});

describe.each(PAGES)('the length of $path', ({path, tree, reading: {frontMatter}}) => {
  it(`is at most ${String(MOST_WORDS)} words, or has a reason`, () => {
    const words = wordsOf(tree);
    const isLong = words > MOST_WORDS;
    const hint = isLong
      ? `${path} has ${String(words)} words. Shorten it, split it, or say in the front matter: long_because: …`
      : `${path} has ${String(words)} words and needs no reason for its length. Remove long_because.`;
    expect(frontMatter?.long_because !== undefined, hint).toBe(isLong);
  });
});

describe('a forbidden phrase', () => {
  it('is found whatever its apostrophe and case', () => {
    expect(forbiddenIn('It’s important to note that')).toEqual(["it's important to note"]);
    expect(forbiddenIn('They DELVED into it')).toEqual(['delve']);
    expect(forbiddenIn('A plain sentence.')).toEqual([]);
  });
});

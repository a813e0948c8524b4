import {describe, expect, it} from 'vitest';
import {checkAnswerFirst} from './checkAnswerFirst';
import {findingsOf} from './fixtures';

const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');

describe('checkAnswerFirst', () => {
  it('lets through a short answer before the first heading', () => {
    expect(findingsOf(checkAnswerFirst, `${words(60)}\n\n${words(200)}\n\n## Next`)).toEqual([]);
  });

  it('lets a component stand before the answer', () => {
    expect(findingsOf(checkAnswerFirst, '<Card />\n\nThe answer.\n')).toEqual([]);
  });

  it('counts words and not signs', () => {
    expect(findingsOf(checkAnswerFirst, `${words(60)} — … |`)).toEqual([]);
  });

  it('refuses an answer that is too long and says how long it is', () => {
    expect(findingsOf(checkAnswerFirst, `${words(59)} <kbd>two words</kbd>`)).toMatchObject([
      {
        rule: 'answer-first',
        line: 1,
        message: 'The first paragraph has 61 words; at most 60 answer a question.',
      },
    ]);
  });

  it.each(['## Heading\n\nText.', '<Card />\n\n## Heading', '- a list\n\n## Heading', '{/* a comment */}'])(
    'refuses a page that does not begin with an answer: %s',
    (source) => {
      expect(findingsOf(checkAnswerFirst, source)).toMatchObject([
        {message: 'The page does not answer its question before the first heading.'},
      ]);
    },
  );

  it('points at the heading that comes too early', () => {
    expect(findingsOf(checkAnswerFirst, '---\ntitle: x\n---\n\n## Heading')).toMatchObject([{line: 5}]);
  });
});

import {describe, expect, it} from 'vitest';
import {parsePage} from '../source/parsePage';
import {checkFirstUses} from './checkFirstUses';
import {findingsOf, FIXTURE_VOCABULARY} from './fixtures';

const wordsFoundIn = (source: string): string[] =>
  findingsOf(checkFirstUses, source).map(({message}) => /“(.+)”/.exec(message)?.[1] ?? '');

describe('checkFirstUses', () => {
  it('names the word, its line and column, and the fix', () => {
    expect(findingsOf(checkFirstUses, 'The answer.\n\nAll\nEmbeddings differ.\n', 10)).toMatchObject([
      {
        rule: 'term-first-use',
        line: 14,
        column: 1,
        message: '“Embeddings” is first named here and not explained, and a newcomer cannot guess it.',
        hint: expect.stringContaining('Write <Term id="embedding">Embeddings</Term>') as string,
      },
    ]);
  });

  it('lets a term be named freely once it is explained', () => {
    expect(wordsFoundIn('An <Term id="embedding" />, and embeddings.\n')).toEqual([]);
  });

  it('asks for the explanation at the first use, not at a later one, and once', () => {
    const page = 'An embedding. Two embeddings.\n\nThe <Term id="embedding">embedding</Term>.\n';
    expect(wordsFoundIn(page)).toEqual(['embedding']);
  });

  it('takes another name for the term itself', () => {
    expect(
      wordsFoundIn('A face template and <Term id="false-match-rate">the false accept rate</Term>, FAR.'),
    ).toEqual(['face template']);
  });

  it.each([
    ['a heading', '## The embedding\n\nText.\n'],
    ['code', 'The `embedding`.\n\n```ts\nconst drift = 1;\n```\n'],
    ['a link', '[All about drift](/face-app/drift).\n'],
    ['an attribute', '<Card label="drift" />\n'],
    ['a table', '| Drift |\n| ----- |\n| drift |\n'],
    ['the title of a box', ':::note[Drift]\n\nText.\n\n:::\n'],
  ])('does not look at %s', (_, page) => {
    expect(wordsFoundIn(page)).toEqual([]);
  });

  it('looks into lists, boxes and components', () => {
    expect(wordsFoundIn('- drift\n\n:::note\n\nETL\n\n:::\n\n<Card>\n  mlops\n</Card>\n')).toEqual([
      'drift',
      'ETL',
      'mlops',
    ]);
  });

  it('lets pass what a newcomer may guess', () => {
    expect(wordsFoundIn('The queue hands the event to a worker.\n')).toEqual([]);
  });

  it.each(['docs/glossary.mdx', 'docs/contributing/components.mdx'])('does not look at %s', (path) => {
    const context = {path, lineOffset: 0, vocabulary: FIXTURE_VOCABULARY};
    expect(checkFirstUses(parsePage('Drift.\n'), context)).toEqual([]);
  });
});

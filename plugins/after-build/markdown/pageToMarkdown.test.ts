import {describe, expect, it} from 'vitest';
import {PLAIN_ELEMENTS} from '../../../src/contentPolicy/plainElements';
import {VOCABULARY} from '../../../src/contentPolicy/vocabulary';
import {GLOSSARY} from '../../../src/data/glossary';
import {getFact} from '../../../src/data/sources';
import {pageFixture, siteFixture} from '../fixtures';
import {pageToMarkdown} from './pageToMarkdown';
import {ELEMENT_WRITERS} from '../../../src/pageText/plainElements';
import {WORD_WRITERS} from '../../../src/pageText/words';

const PAGE = pageFixture('/x', {title: 'A page', question: 'What is it?', description: 'It is one.'});
const SITE = siteFixture(pageFixture('/'), PAGE, pageFixture('/roles'));

/** What stands below the head of a copy. */
async function copyOf(mdx: string): Promise<string> {
  const source = {mdx, path: '/repository/docs/x.mdx'};
  const copy = await pageToMarkdown(PAGE, source, SITE, {fillIn: [], words: WORD_WRITERS});
  return copy.split('\n---\n\n')[1] ?? '';
}

it('every word of the vocabulary has its Markdown: a line in words.ts', () => {
  expect(Object.keys(WORD_WRITERS).toSorted()).toEqual(Object.keys(VOCABULARY).toSorted());
});

it('every plain element that a page may write has its Markdown', () => {
  expect(Object.keys(ELEMENT_WRITERS)).toEqual(expect.arrayContaining(Object.keys(PLAIN_ELEMENTS)));
});

it('a copy begins with title, question, answer and address', async () => {
  const copy = await pageToMarkdown(PAGE, {mdx: 'Text.\n', path: '/x.mdx'}, SITE, {
    fillIn: [],
    words: WORD_WRITERS,
  });
  expect(copy).toMatch(
    /^# A page\n\n\*\*What is it\?\*\* It is one\.\n\n- This page: <https:\/\/site\.example\/base\/x>\n/,
  );
});

describe('in a copy', () => {
  it('comments and the ids of headings are gone', async () => {
    expect(await copyOf('## Why {/* #why */}\n\n{/* skeleton */}\n\nText.\n')).toBe('## Why\n\nText.\n');
  });

  it('a term is the word, explained at the end', async () => {
    const {plain, inFaceApp} = GLOSSARY.embedding;
    const copy = await copyOf('Two <Term id="embedding">embeddings</Term> are compared.\n');
    expect(copy).toContain('Two embeddings are compared.\n');
    expect(copy).toContain(`- **embedding**: ${plain} In the face app: ${inFaceApp}\n`);
  });

  it('a citation names its source, and what it says stands at the end', async () => {
    const {source, fact} = getFact('sculley-2015/glue-code');
    const copy = await copyOf('So it is <Cite fact="sculley-2015/glue-code" />.\n');
    expect(copy).toContain(`([${source.short}](https://site.example/base/references/systems#${source.id})).`);
    expect(copy).toContain(fact.text);
  });

  it('quoted code says which file it is from', async () => {
    expect(await copyOf('```ts title="examples/a.ts"\nlet a;\n```\n')).toBe(
      '`examples/a.ts`:\n\n```ts\nlet a;\n```\n',
    );
  });

  it('a question shows its answers, with the reason of each', async () => {
    const mdx =
      '<CheckYourself question="Who?">\n  <Choice answer="You" right>Because.</Choice>\n  <Choice answer="They">No.</Choice>\n</CheckYourself>\n';
    expect(await copyOf(mdx)).toBe(
      '**Check yourself: Who?**\n\n- “You” **Right.** Because.\n- “They” **Not this one.** No.\n',
    );
  });

  it('a table has its cells, and a line break within one stays in its row', async () => {
    expect(await copyOf('| A | B |\n| --- | --- |\n| 1 | x<br />y |\n')).toContain('| 1 | x<br>y |');
  });

  it('a box keeps its title, and links lead to copies', async () => {
    expect(await copyOf(':::tip[Mind]\n\nSee [them](/roles).\n\n:::\n')).toBe(
      '> **Tip**\n>\n> **Mind**\n>\n> See [them](https://site.example/base/roles.md).\n',
    );
  });

  it('sources in brackets need no backslash', async () => {
    const copy = await copyOf('<RoleTable roles={["devops"]} aspects={["mission"]} caption="One" />\n');
    expect(copy).toMatch(/^\*\*One\*\*\n\n\| \| DevOps \|\n/);
    expect(copy).toMatch(/ \[[^\]]+\] \|\n/);
  });

  it('a word without Markdown stops the build, and says where it belongs', async () => {
    await expect(copyOf('<Nobody />\n')).rejects.toThrow('The word <Nobody> has no Markdown.');
  });
});

import {describe, expect, it} from 'vitest';
import {GLOSSARY} from '../../src/data/glossary';
import {STEPS} from '../../src/data/pipeline';
import type {SitePage} from '../../src/pageText/sitePage';
import type {SectionText} from '../../src/search/pageText';
import {pageText} from './pageText';

const PAGE: SitePage = {
  address: '/teams/x',
  title: 'A page',
  label: 'Page',
  question: 'What is it?',
  description: 'It is one.',
  keywords: ['one'],
  role: undefined,
  changed: undefined,
  source: 'docs/teams/x.mdx',
  above: [{label: 'Teams', address: undefined}],
};

async function sectionsOf(mdx: string): Promise<readonly SectionText[]> {
  const {sections} = await pageText(PAGE, {mdx, path: '/x.mdx'}, {fillIn: [], pages: [PAGE]});
  return sections;
}

it('a page is cut at every heading that has an address', async () => {
  const mdx = [
    'Before *all*.',
    '## One {/* #one */}',
    'Text of one.',
    '### Deeper {/* #deeper */}',
    '- first\n- second',
    '#### Without an address',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
    '## Two {/* #two */}',
    '```ts\nconst a = 1;\n```',
  ];
  expect(await sectionsOf(mdx.join('\n\n'))).toEqual([
    {anchor: undefined, heading: '', also: [], above: [], blocks: ['Before all.']},
    {anchor: 'one', heading: 'One', also: [], above: [], blocks: ['Text of one.']},
    {
      anchor: 'deeper',
      heading: 'Deeper',
      also: [],
      above: ['One'],
      blocks: ['first', 'second', 'Without an address', 'A · B', '1 · 2'],
    },
    {anchor: 'two', heading: 'Two', also: [], above: [], blocks: ['const a = 1;']},
  ]);
});

it('sections that point to other pages are found by their heading alone', async () => {
  const sections = await sectionsOf('## Read next {/* #read-next */}\n\nSee [the roles](/roles).\n');
  expect(sections[1]).toMatchObject({heading: 'Read next', blocks: []});
});

it('a heading with nothing below it is not found, but one with headings below it is', async () => {
  const mdx = '## All {/* #all */}\n\n### Law {/* #law */}\n\nText.\n\n### Later {/* #later */}\n';
  expect((await sectionsOf(mdx)).map(({heading}) => heading)).toEqual(['', 'All', 'Law']);
});

it('a list of names that lead elsewhere is not found, nor the heading above it', async () => {
  const mdx = '## All {/* #all */}\n\nText.\n\n### Law {/* #law */}\n\n<SourceIndex group="law" />\n';
  expect((await sectionsOf(mdx)).map(({heading}) => heading)).toEqual(['', 'All']);
});

it.each(['<NoSuchWord />', '<Term id="embedding">', '{1 +}', '<SourceList group="none" />'])(
  'a page with a slip such as %s stands in the index by its name, so that its own check can speak',
  async (slip) => {
    const text = await pageText(
      PAGE,
      {mdx: `Text.\n\n${slip}\n`, path: '/x.mdx'},
      {fillIn: [], pages: [PAGE]},
    );
    expect(text.title).toBe('A page');
    expect(text.sections).toHaveLength(1);
  },
);

it('a page says what kind it is, and what stands above it', async () => {
  const text = await pageText(PAGE, {mdx: 'Text.', path: '/x.mdx'}, {fillIn: [], pages: [PAGE]});
  expect(text).toMatchObject({kind: 'teams', trail: ['Teams'], label: 'Page', keywords: ['one']});
});

it('a page in an unknown part of the sidebar is refused, with the file to mend', async () => {
  const page = {...PAGE, above: [{label: 'New part', address: undefined}]};
  await expect(pageText(page, {mdx: 'x', path: '/x.mdx'}, {fillIn: [], pages: [page]})).rejects.toThrow(
    'Give the part “New part” a line in plugins/section-search/kindOf.ts',
  );
});

describe('what a component draws from data has a section of its own:', () => {
  it('a term, with its other names', async () => {
    const sections = await sectionsOf('## All {/* #all */}\n\n<GlossaryList />\n');
    const term = sections.find(({anchor}) => anchor === 'term-embedding');
    expect(term).toMatchObject({heading: GLOSSARY.embedding.term, above: ['All']});
    expect(term?.blocks[0]).toBe(GLOSSARY.embedding.plain);
  });

  it('a step of the pipeline', async () => {
    const sections = await sectionsOf('<PipelineDiagram />\n');
    const step = sections.find(({anchor}) => anchor === 'step-store-photo');
    expect(step?.heading).toBe(STEPS['store-photo'].title);
    expect(step?.blocks.join(' ')).toContain(STEPS['store-photo'].what);
  });

  it.each([
    ['a failure', '<FailureList step="store-photo" />', 'failure-store-full'],
    ['a trial', '<TrialList step="store-photo" />', 'trial-store-full'],
    ['a source', '<SourceList group="law" />', 'gdpr'],
    ['a change', '<ChangeLog />', 'the-whole-story'],
    ['an original', '<OriginalPoints source="original-article" />', 'original-article'],
  ])('%s', async (_, mdx, anchor) => {
    const section = (await sectionsOf(`${mdx}\n`)).find((one) => one.anchor === anchor);
    expect(section?.heading).toMatch(/\w/);
    expect(section?.blocks.join(' ').length).toBeGreaterThan(40);
  });
});

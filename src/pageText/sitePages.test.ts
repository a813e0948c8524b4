import {expect, test} from 'vitest';
import {type LoadedDoc, type LoadedEntry, sitePages} from './sitePages';

const doc = (id: string, given: Partial<LoadedDoc> = {}): LoadedDoc => ({
  id,
  slug: `/${id}`,
  title: `Title of ${id}`,
  description: 'One sentence.',
  source: `@site/docs/${id}.mdx`,
  frontMatter: {question: `What is ${id}?`, keywords: ['a', 'b'], role: 'devops'},
  ...given,
});

const SIDEBARS: Readonly<Record<string, readonly LoadedEntry[]>> = {
  main: [
    {type: 'doc', id: 'start'},
    {
      type: 'category',
      label: 'Roles',
      link: {type: 'doc', id: 'roles'},
      items: [{type: 'doc', id: 'devops'}],
    },
  ],
};

test('the pages come in the order of the sidebar, after the home page', () => {
  const pages = sitePages([doc('devops'), doc('roles'), doc('start')], SIDEBARS);
  expect(pages.map(({address}) => address)).toEqual(['/', '/start', '/roles', '/devops']);
});

test('a page knows the headings above it, and the page behind each', () => {
  const pages = sitePages([doc('devops'), doc('roles'), doc('start')], SIDEBARS);
  expect(pages.map(({above}) => above)).toEqual([[], [], [], [{label: 'Roles', address: '/roles'}]]);
});

test('a page has what its front matter says', () => {
  const [, page] = sitePages([doc('start', {lastUpdatedAt: 86_400_000})], SIDEBARS);
  expect(page).toMatchObject({
    question: 'What is start?',
    keywords: ['a', 'b'],
    role: 'devops',
    source: 'docs/start.mdx',
    changed: new Date('1970-01-02T00:00:00Z'),
  });
});

test('an unknown role and an uncommitted file are unknown', () => {
  const frontMatter = {question: 'What?', role: 'chef'};
  const [, page] = sitePages([doc('start', {frontMatter, lastUpdatedAt: null})], SIDEBARS);
  expect(page).toMatchObject({role: undefined, changed: undefined, keywords: []});
});

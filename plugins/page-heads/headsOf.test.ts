import {expect, test} from 'vitest';
import {headsOf} from './headsOf';

const page = (slug: string, title: string) => ({title, frontMatter: {slug, question: `Why ${title}?`}});

test('only the pages that were asked for are told, by address, title and question', () => {
  const pages = [page('/a', 'One'), page('/b', 'Two'), page('/c', 'Three')];
  expect(headsOf(pages, new Set(['/c', '/a', '/nowhere']))).toEqual([
    {address: '/a', title: 'One', question: 'Why One?'},
    {address: '/c', title: 'Three', question: 'Why Three?'},
  ]);
});

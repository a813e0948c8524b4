// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import HomePaths from '.';
import {READER_IDS, READING_PATHS} from '@site/src/data/readingPaths';
import {findPageHead} from '@site/src/lib/findPageHead';
import {PAGE_HEADS} from '@site/src/lib/pageHeads';

test('each kind of reader is told where to start, each at another page', () => {
  render(<HomePaths />);
  const paths = screen.getAllByRole('listitem');
  const starts = paths.map((path) => within(path).getByRole('link').getAttribute('href'));
  expect(paths.length).toBeGreaterThanOrEqual(4);
  expect(new Set(starts).size).toBe(paths.length);
  for (const path of paths) expect(path.textContent).toMatch(/^You .+\. .+[.?]$/);
});

test('each is led to the first page of their path, by the question that it answers', () => {
  render(<HomePaths />);
  for (const id of READER_IDS) {
    const [first] = READING_PATHS[id].pages;
    const link = screen.getByRole('link', {name: findPageHead(PAGE_HEADS, first).question});
    expect(link.getAttribute('href')).toBe(first);
  }
});

test('who wants the whole path finds the page that has them all', () => {
  render(<HomePaths />);
  expect(screen.getByRole('link', {name: /all five paths/}).getAttribute('href')).toBe('/start');
});

test('the part has a heading that can be linked to', () => {
  render(<HomePaths />);
  expect(screen.getByRole('heading', {level: 2, name: 'Where to start'}).id).toBe('where-to-start');
});

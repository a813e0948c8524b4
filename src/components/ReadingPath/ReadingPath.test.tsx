// @vitest-environment jsdom
import {READER_IDS, READING_PATHS} from '@site/src/data/readingPaths';
import {findPageHead} from '@site/src/lib/findPageHead';
import {PAGE_HEADS} from '@site/src/lib/pageHeads';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import ReadingPath from '.';

test.each(READER_IDS)('the path of %s promises, and leads to its pages in order', (reader) => {
  render(<ReadingPath reader={reader} />);
  const {promise, pages} = READING_PATHS[reader];
  expect(screen.getByText(promise)).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links.slice(0, -1)).toEqual(pages);
  expect(links.at(-1)).toMatch(/src\/data\/readingPaths\.ts$/);
});

test('each page is named by its own title and question', () => {
  render(<ReadingPath reader="manager" />);
  const stops = screen.getAllByRole('listitem');
  for (const [index, address] of READING_PATHS.manager.pages.entries()) {
    const {title, question} = findPageHead(PAGE_HEADS, address);
    const stop = stops[index];
    if (stop === undefined) throw new Error(`There is no stop for ${address}.`);
    expect(within(stop).getByRole('link', {name: title})).toBeTruthy();
    expect(within(stop).getByText(question)).toBeTruthy();
  }
});

import {describe, expect, it} from 'vitest';
import {READER_IDS, READING_PATHS} from '../../src/data/readingPaths';
import {attributesOf, PAGES} from './pages';

describe.each(READER_IDS)('the path of the reader %s', (id) => {
  const {pages} = READING_PATHS[id];

  it('names only pages that exist, each once', () => {
    const addresses = PAGES.map(({address}) => address);
    expect(pages.filter((page) => !addresses.includes(page))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('is short enough to be walked', () => {
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(7);
  });
});

describe('the paths together', () => {
  it('each begin somewhere else', () => {
    const starts = READER_IDS.map((id) => READING_PATHS[id].pages[0]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('stand on the page that readers start from, all of them', () => {
    const start = PAGES.find(({address}) => address === '/start');
    if (start === undefined) throw new Error('There is no page /start.');
    expect(attributesOf(start.tree, 'ReadingPath', 'reader')).toEqual([...READER_IDS]);
  });
});

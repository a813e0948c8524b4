import {describe, expect, it} from 'vitest';
import {READER_IDS, READING_PATHS} from '../data/readingPaths';
import type {PageHead} from './findPageHead';
import {readingPathToMarkdown} from './readingPathToMarkdown';

const HEADS: readonly PageHead[] = READER_IDS.flatMap((id) => READING_PATHS[id].pages).map((address) => ({
  address,
  title: `Title of ${address}`,
  question: `What is ${address}?`,
}));

describe('readingPathToMarkdown', () => {
  it('promises, then lists the pages in order, each with its question', () => {
    const [promise, , first, second] = readingPathToMarkdown('contributor', HEADS).split('\n');
    expect(promise).toBe(READING_PATHS.contributor.promise);
    expect(first).toBe('1. [Title of /contributing](/contributing): What is /contributing?');
    expect(second).toMatch(/^2\. \[Title of \/contributing\/components\]/);
  });

  it.each(READER_IDS)('has a line for every page of the path of %s', (id) => {
    const lines = readingPathToMarkdown(id, HEADS).match(/^\d+\. /gm);
    expect(lines).toHaveLength(READING_PATHS[id].pages.length);
  });

  it('names the page that is missing', () => {
    expect(() => readingPathToMarkdown('manager', [])).toThrow(
      'No page in docs/ has the slug "/decide/who-first".',
    );
  });
});

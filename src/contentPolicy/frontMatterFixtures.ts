import type {Finding} from './finding';
import {readFrontMatter} from './frontMatter';

/** A line for every key that must be there. */
export const GOOD_LINES = {
  title: 'title: The data engineer',
  question: 'question: What does a data engineer do?',
  description: 'description: A data engineer builds the backend that stores every photo and every answer.',
  slug: 'slug: /roles/data-engineer',
  keywords: 'keywords: [data engineer, ETL, storage]',
};

/** A page with good front matter in which some lines are replaced, or left out with undefined. */
export function page(changes: Record<string, string | undefined> = {}): string {
  const lines: (string | undefined)[] = Object.values({...GOOD_LINES, ...changes});
  return ['---', ...lines.filter((line) => line !== undefined), '---', '', 'The body.', ''].join('\n');
}

/** What is wrong with the front matter of a page. */
export function findingsOf(source: string): Finding[] {
  return readFrontMatter(source, 'docs/page.mdx').findings;
}

/** The one thing that is wrong; throws when there are none or more. */
export function onlyFinding(source: string): Finding {
  const [finding, ...others] = findingsOf(source);
  if (finding === undefined || others.length > 0) throw new Error('There is not exactly one finding.');
  return finding;
}

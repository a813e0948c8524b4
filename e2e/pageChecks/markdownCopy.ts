import {expect, type Page} from '@playwright/test';
import {piecesOf, readCopy, onlyWords, wordsOf} from '../support/markdownCopy';
import {canonicalOf, titleOf} from '../support/pageHead';

/** Labels whose part the copy names in other words: "Breaks: … Called: DevOps", with the owner in brackets. */
const LABELS: readonly RegExp[] = [
  /^(Edit (this|these|the) \w+:|Owns it|Sources:|Step|Face app|Speaker notes)$/,
  /^(What breaks here, and who answers for it|When “|” fails: the causes, and how to try it)$/,
  // Failures and handoffs.
  /^At 3 a\.m\.$/,
  /^(Its fields, and what was really passed on|keeps it: from one program to another)$/,
  // The decision guide's tables.
  /^(All rules: decide by hand|Your answer|It counts|Because|What it means, and what to do)$/,
  /^Add up your points and marks; exactly one row holds\.$/,
  // The explorer's picture and the heads of its tables.
  /^(Upwards|Downwards|Threshold|pairs):$/,
  /^pairs of (one person|two people) \(synthetic\)$|^\(distance between two faces; bars/,
  /^(One person, refused|Two people, taken for one|Strangers’ pictures that get a name|, too few for a share)$/,
  /^(Three who choose differently \(synthetic illustration\)|All thresholds in one curve \(synthetic\))$/,
  /^(Up: pairs of one person accepted\. Right:|; the dashed line is guessing\.)/,
  /^(One stranger against N enrolled faces at|Chance of a name, if comparisons were independent)$/,
  /^(Several thresholds side by side \(synthetic\)|Not synthetic: photographs of real people)$/,
  // Heads of the scale tables, of the ladders, and how long a list would be.
  /^(What so many photos a day ask for|What the table starts from|Gives way when|measured:)$/,
  /^What gives way, when, and what changes in the code$/,
  /^(Two ladders, aligned by what runs by itself; a frame marks the face app|No further rung)$/,
  /^Who has which part when something fails$/,
  /^(Point, in our words|and \d+ more)$/,
];

/** The page's Markdown copy, against what a reader of the page reads. */
export async function hasAFullCopy(page: Page, address: string): Promise<void> {
  const copy = readCopy(address);
  const words = wordsOf(copy);
  expect(words.startsWith(onlyWords(await titleOf(page)))).toBe(true);
  expect(copy).toContain(`- This page: <${await canonicalOf(page)}>`);
  const pieces = await piecesOf(page.locator(address === '/' ? 'main' : 'article').first());
  expect(pieces.length).toBeGreaterThan(3);
  const facts = pieces.filter((piece) => !LABELS.some((label) => label.test(piece)));
  expect(facts.filter((fact) => !words.includes(onlyWords(fact)))).toEqual([]);
}

/** The ways to the copy: a link for readers, and one in the head for machines. */
export async function offersItsCopy(page: Page, address: string): Promise<void> {
  const path = await page.getByRole('link', {name: 'View as Markdown'}).getAttribute('href');
  expect(path).toBe(`${address}.md`);
  const named = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  expect(new URL(named ?? '').pathname).toBe(path);
}

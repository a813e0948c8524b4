import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {isBuilt, linksOf, piecesOf, readCopy, withoutSpace, wordsOf} from './support/markdownCopy';
import {DOCS_PAGES, PAGES} from './support/routes';

// What is on the page before any script runs is what the copy has to say.
test.use({javaScriptEnabled: false});

/** Labels whose part the copy names in other words: "Breaks: … Called: DevOps", with the owner in brackets. */
const LABELS: readonly RegExp[] = [
  /^(Edit this table:|Owns it|Sources:|Step|Face app|Speaker notes)$/,
  /^(What breaks here, and who answers for it|When “|” fails: the code, and how to try it)$/,
  // Failures and handoffs.
  /^(At 3 a\.m\.|The code that deals with it|Held by the test “)$/,
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

for (const address of PAGES) {
  test(`a reader of the Markdown copy of ${address} misses no fact of the page`, async ({page}) => {
    await page.goto(address);
    const words = wordsOf(readCopy(address));
    const pieces = await piecesOf(page.locator(address === '/' ? 'main' : 'article').first());
    expect(pieces.length).toBeGreaterThan(3);
    const facts = pieces.filter((piece) => !LABELS.some((label) => label.test(piece)));
    expect(facts.filter((fact) => !words.includes(withoutSpace(fact)))).toEqual([]);
  });
}

test('a copy begins with the page’s title and says where the page is', async ({page}) => {
  for (const address of PAGES) {
    const copy = readCopy(address);
    await page.goto(address);
    const title = (await page.getByRole('heading', {level: 1}).innerText()).replace(/\u200b/, '');
    expect(wordsOf(copy).startsWith(withoutSpace(title))).toBe(true);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(copy).toContain(`- This page: <${canonical ?? 'nowhere'}>`);
  }
});

test('every link within the site leads to a file that is there', async ({page}) => {
  await page.goto('/');
  const home = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const links = PAGES.flatMap((address) => linksOf(readCopy(address)));
  expect(links.filter((link) => !/^(https?|mailto):/.test(link))).toEqual([]);
  const paths = links.filter((link) => link.startsWith(home)).map((link) => new URL(link).pathname);
  expect(paths.length).toBeGreaterThan(PAGES.length);
  const lost = paths.filter((path) => path !== '/' && !isBuilt(path) && !isBuilt(`${path}.html`));
  expect([...new Set(lost)]).toEqual([]);
});

test('no copy holds what only a component or the build understands', () => {
  const left = PAGES.filter((address) => {
    const outsideCode = readCopy(address)
      .replaceAll(/^ *(`{3,}).*?^ *\1/gms, '')
      .replaceAll(/`[^`]*`/g, '');
    return /<[A-Z][A-Za-z]+|\{\/\*|^import |^:::/m.test(outsideCode);
  });
  expect(left).toEqual([]);
});

test('a page offers its copy to readers and to machines', async ({page, request}) => {
  for (const address of DOCS_PAGES) {
    await page.goto(address);
    const link = page.getByRole('link', {name: 'View as Markdown'});
    const path = (await link.getAttribute('href')) ?? '';
    expect(path).toBe(`${address}.md`);
    const named = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
    expect(new URL(named ?? '').pathname).toBe(path);
  }
  const copy = await request.get('/roles/devops.md');
  expect(copy.headers()['content-type']).toMatch(/^text\/markdown/);
});

test('llms.txt lists every page once, and llms-full.txt holds every copy', () => {
  const listed = linksOf(readFileSync('build/llms.txt', 'utf8')).map((link) => new URL(link).pathname);
  const copies = PAGES.map((address) => (address === '/' ? '/index.md' : `${address}.md`));
  expect(listed.filter((path) => path.endsWith('.md')).toSorted()).toEqual(copies.toSorted());
  const whole = readFileSync('build/llms-full.txt', 'utf8');
  expect(PAGES.filter((address) => !whole.includes(readCopy(address)))).toEqual([]);
});

import {existsSync, readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {parseDocument} from 'yaml';
import {openPage} from './support/openPage';
import {titleOf} from './support/pageHead';
import {DOCS_PAGES, NOWHERE, ROUTES, SEARCH} from './support/routes';

/** Pages that are not written in docs/, each with its source. */
const SOURCES: Readonly<Record<string, string>> = {
  '/': 'src/pages/index.tsx',
  [SEARCH]: 'src/pages/search.tsx',
  [NOWHERE]: 'src/theme/NotFound/Content/index.tsx',
};

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('every page has a link to its very source and one that reports it; every edit link opens a file', async ({
    page,
  }) => {
    // All pages in one test, as none of them needs a window of its own.
    test.slow();
    for (const address of ROUTES) {
      await page.goto(address);
      const [own = '', ...others] = await editedFiles(page, 'Edit this page');
      expect(others, address).toEqual([]);
      const title = await titleOf(page);
      if (DOCS_PAGES.includes(address)) {
        expect(frontMatterOf(own), own).toMatchObject({title, slug: address});
      } else {
        expect(own).toBe(SOURCES[address]);
      }
      const files = await editedFiles(page, '');
      expect(
        files.filter((file) => !existsSync(file)),
        address,
      ).toEqual([]);

      const report = await reportOf(page);
      expect(report.get('template')).toBe('page.yml');
      expect(report.get('title')).toBe(`${title}:`);
      if (address !== NOWHERE) expect(new URL(report.get('page') ?? '').pathname).toBe(address);
    }
  });
});

test('a report names the words that the reader selected, and their heading', async ({page}) => {
  await openPage(page, '/roles/devops');
  const heading = page.getByRole('heading', {level: 2}).nth(1);
  const name = (await heading.innerText()).replace(/\u200b/, '').trim();
  const sentence = heading.locator('xpath=following-sibling::p[1]');
  const words = await sentence.evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph);
    return document.getSelection()?.toString().slice(0, 40) ?? '';
  });
  const link = page.getByRole('link', {name: 'Something is wrong here'});
  const opened = page.waitForEvent('popup');
  await page.context().route(/\/issues\/new/, (route) => route.fulfill({body: ''}));
  await link.click();
  const report = new URL((await opened).url()).searchParams;
  expect(report.get('section')).toBe(name);
  expect(report.get('words')).toContain(words);
});

/** The files of the repository that the links of this name open for editing. */
async function editedFiles(page: Page, name: string): Promise<string[]> {
  const hrefs = await page
    .locator('a[href*="/edit/main/"]', {hasText: name})
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('/edit/main/')[1] ?? '');
}

async function reportOf(page: Page): Promise<URLSearchParams> {
  const href = await page.getByRole('link', {name: 'Something is wrong here'}).getAttribute('href');
  return new URL(href ?? '').searchParams;
}

function frontMatterOf(file: string): unknown {
  return parseDocument(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '').toJS();
}

import {existsSync} from 'node:fs';
import {expect, test, type Locator, type Page} from '@playwright/test';
import {DOCS_PAGES, NOWHERE, PAGES} from './support/routes';

const REPOSITORY_FILE = /\/edit\/main\/(.+)$/;

// As search engines and link previews read a page.
test.use({javaScriptEnabled: false});

const titleOf = (page: Page): Locator => page.getByRole('heading', {level: 1});

async function meta(page: Page, selector: string): Promise<string> {
  return (await page.locator(`head > meta${selector}`).getAttribute('content')) ?? '';
}

for (const address of PAGES) {
  test(`${address} says what it is to those who have not opened it`, async ({page, request}) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/^.{5,60} \| ML Roles$/);
    const description = await meta(page, '[name=description]');
    expect(description.length).toBeGreaterThan(50);
    expect(await meta(page, '[property="og:description"]')).toBe(description);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(address);
    const picture = await request.get(new URL(await meta(page, '[property="og:image"]')).pathname);
    expect(`${picture.status()} ${picture.headers()['content-type'] ?? ''}`).toBe('200 image/png');
  });
}

test('no two pages have the same title or the same description', async ({page}) => {
  const seen: string[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    seen.push(await page.title(), await meta(page, '[name=description]'));
  }
  expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
});

for (const address of DOCS_PAGES) {
  test(`${address} says which question it answers, when it changed, and where to mend it`, async ({page}) => {
    await page.goto(address);
    await expect(titleOf(page)).toHaveCount(1);
    const question = page.getByRole('article').getByRole('paragraph').first();
    await expect(question).toHaveText(/^\S.*\?$/);
    const [above, title] = [await question.boundingBox(), await titleOf(page).boundingBox()];
    expect((above?.y ?? NaN) + (above?.height ?? NaN)).toBeLessThanOrEqual(title?.y ?? NaN);

    const changed = page.locator('footer time');
    await expect(changed).toBeVisible();
    expect(Date.parse((await changed.getAttribute('datetime')) ?? '')).toBeLessThanOrEqual(Date.now());

    await expect(page.getByRole('link', {name: 'Edit this page'})).toHaveAttribute(
      'href',
      /\/edit\/main\/docs\/.+\.mdx$/,
    );
    const mended = await page
      .locator('a[href*="/edit/main/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(mended.filter((link) => !existsSync(REPOSITORY_FILE.exec(link)?.[1] ?? ''))).toEqual([]);
  });
}

test('the title of the home page is the question that the site answers', async ({page}) => {
  await page.goto('/');
  await expect(titleOf(page)).toHaveText(/\?$/);
});

test('a page that is not there says so in its one title, and in that of its window', async ({page}) => {
  await page.goto(NOWHERE);
  await expect(titleOf(page)).toHaveText('There is no page here');
  await expect(page).not.toHaveTitle('ML Roles');
});

import {existsSync} from 'node:fs';
import {expect, test, type Locator, type Page} from '@playwright/test';
import {DOCS_PAGES, NOWHERE, PAGES, ROUTES} from './support/routes';

const REPOSITORY_FILE = /\/edit\/main\/(.+)$/;

// As search engines and link previews read a page.
test.use({javaScriptEnabled: false});

const titleOf = (page: Page): Locator => page.getByRole('heading', {level: 1});

async function meta(page: Page, selector: string): Promise<string> {
  return (await page.locator(`head > meta${selector}`).getAttribute('content')) ?? '';
}

for (const address of PAGES) {
  test(`${address} says what it is to those who have not opened it`, async ({page}) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/^.{5,60} \| ML Roles$/);
    const description = await meta(page, '[name=description]');
    expect(description.length).toBeGreaterThan(50);
    expect(await meta(page, '[property="og:description"]')).toBe(description);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(address);
  });
}

test('the picture that stands for a page elsewhere is there', async ({page, request}) => {
  for (const address of PAGES) {
    await page.goto(address);
    const picture = await request.get(new URL(await meta(page, '[property="og:image"]')).pathname);
    expect(`${picture.status()} ${picture.headers()['content-type'] ?? ''}`).toBe('200 image/png');
  }
});

test('no two pages have the same title or the same description', async ({page}) => {
  const seen: string[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    seen.push(await page.title(), await meta(page, '[name=description]'));
  }
  expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
});

test('the title of a page that is not there says so', async ({page}) => {
  await page.goto(NOWHERE);
  await expect(page).not.toHaveTitle('ML Roles');
});

for (const address of ROUTES) {
  test(`${address} has one title`, async ({page}) => {
    await page.goto(address);
    await expect(titleOf(page)).toHaveCount(1);
  });
}

for (const address of DOCS_PAGES) {
  test(`${address} has the reader’s question above its title`, async ({page}) => {
    await page.goto(address);
    const question = page.getByRole('article').getByRole('paragraph').first();
    await expect(question).toHaveText(/^\S.*\?$/);
    const above = await question.boundingBox();
    const title = await titleOf(page).boundingBox();
    expect((above?.y ?? NaN) + (above?.height ?? NaN)).toBeLessThanOrEqual(title?.y ?? NaN);
  });

  test(`${address} says when it was last changed, and leads to the files that it is made of`, async ({
    page,
  }) => {
    await page.goto(address);
    const changed = page.locator('footer time');
    await expect(changed).toBeVisible();
    expect(Date.parse((await changed.getAttribute('datetime')) ?? '')).toBeLessThanOrEqual(Date.now());
    const links = page.getByRole('link', {name: 'Edit this page'}).or(page.locator('a[href*="/edit/main/"]'));
    const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(files.some((file) => file.endsWith('.mdx'))).toBe(true);
    const missing = files.filter((file) => !existsSync(REPOSITORY_FILE.exec(file)?.[1] ?? ''));
    expect(missing).toEqual([]);
  });
}

test('the question above the title of the home page is the title itself', async ({page}) => {
  await page.goto('/');
  await expect(titleOf(page)).toHaveText(/\?$/);
});

import {expect, test} from '@playwright/test';
import {NOWHERE, PAGES} from './support/routes';

const TITLE = /<title[^>]*>[^<]+<\/title>/;
const DESCRIPTION = /<meta (?=[^>]*name="?description\b)[^>]*>/;

// As search engines and link previews read a page.
test.use({javaScriptEnabled: false});

test('no two pages have the same title or the same description', async ({request}) => {
  const pages = await Promise.all(PAGES.map(async (address) => await (await request.get(address)).text()));
  for (const part of [TITLE, DESCRIPTION]) {
    const said = pages.map((html) => part.exec(html)?.[0]);
    expect(PAGES.filter((_, index) => said[index] === undefined)).toEqual([]);
    expect(PAGES.filter((_, index) => said.indexOf(said[index]) !== index)).toEqual([]);
  }
});

test('the title of the home page is the question that the site answers', async ({page}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/\?$/);
});

test('a page that is not there says so in its one title, and in that of its window', async ({page}) => {
  await page.goto(NOWHERE);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('There is no page here');
  await expect(page).not.toHaveTitle('ML Roles');
});

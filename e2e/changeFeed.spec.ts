import {expect, test} from '@playwright/test';
import {TEMPLATES} from './support/routes';

test('every kind of page names the feed in its head', async ({request}) => {
  for (const address of TEMPLATES) {
    const html = await (await request.get(address)).text();
    expect(html, address).toMatch(/<link [^>]*rel="?alternate"?[^>]*type="?application\/atom\+xml"?/);
  }
});

test('the feed is there, and each of its entries stands on the changelog', async ({page}) => {
  await page.goto('/changelog');
  const ids = await page.evaluate(async () => {
    const text = await (await fetch('/changelog.xml')).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return [...feed.querySelectorAll('entry > id')].map(({textContent}) => textContent);
  });
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) await expect(page.locator(`main #${new URL(id).hash.slice(1)}`)).toHaveCount(1);
});

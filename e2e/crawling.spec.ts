import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {CARD_SIZE, cardPath} from '../src/lib/pageFiles';
import {PAGES} from './support/routes';

// As crawlers and link previews read a page.
test.use({javaScriptEnabled: false});

const sitemap = readFileSync('build/sitemap.xml', 'utf8');
const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => entry);

test('the sitemap says of every page when it changed, and names none twice', () => {
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) {
    expect(entry).toMatch(/^<loc>https:\/\/[^<]+<\/loc><lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>$/);
  }
  expect(new Set(PAGES).size).toBe(PAGES.length);
});

test('robots.txt lets everybody in and names the sitemap', async ({request, page}) => {
  const robots = await (await request.get('/robots.txt')).text();
  await page.goto('/');
  const home = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home ?? ''}sitemap.xml\n`);
});

test('every page has one canonical address, the one that the sitemap has', async ({page}) => {
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const said: (string | null)[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    const links = page.locator('link[rel=canonical]');
    await expect(links).toHaveCount(1);
    said.push(await links.getAttribute('href'));
  }
  expect(said).toEqual(listed);
});

for (const address of PAGES) {
  test(`${address} has a card in the size and with the words that it says`, async ({page}) => {
    await page.goto(address);
    const said = await page
      .locator('head')
      .evaluate((head) =>
        [...head.querySelectorAll('meta[property^="og:image"], meta[name^="twitter:"]')].map((meta) => [
          meta.getAttribute('property') ?? meta.getAttribute('name'),
          meta.getAttribute('content'),
        ]),
      );
    const png = readFileSync(`build${cardPath(address)}`);
    const size = {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
    expect(size).toEqual(CARD_SIZE);
    // Networks leave out a picture that is too heavy; the lightest limit known is 300 kB.
    expect(png.length).toBeLessThan(300_000);

    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const card = new URL(cardPath(address), canonical).href;
    const title = (await page.getByRole('heading', {level: 1}).innerText()).replace(/\u200b/, '').trim();
    const words: unknown = expect.stringContaining(title);
    expect(said.toSorted()).toEqual([
      ['og:image', card],
      ['og:image:alt', words],
      ['og:image:height', String(size.height)],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(size.width)],
      ['twitter:card', 'summary_large_image'],
      ['twitter:image', card],
      ['twitter:image:alt', words],
    ]);
  });
}

test('no two pages have the same card', () => {
  const cards = PAGES.map((address) => readFileSync(`build${cardPath(address)}`).toString('latin1'));
  expect(new Set(cards).size).toBe(PAGES.length);
});

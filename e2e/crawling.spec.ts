import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {CARD_SIZE} from '../src/lib/pageFiles';
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

test('every page has a card of its own, in the size and with the words that it says', async ({page}) => {
  const cards = new Map<string, string>();
  for (const address of PAGES) {
    await page.goto(address);
    const meta = (name: string) =>
      page.locator(`head > meta[${name.startsWith('og:') ? 'property' : 'name'}="${name}"]`);
    for (const name of ['og:image', 'og:image:alt', 'twitter:card', 'twitter:image']) {
      await expect(meta(name)).toHaveCount(1);
    }
    const card = (await meta('og:image').getAttribute('content')) ?? '';
    await expect(meta('twitter:image')).toHaveAttribute('content', card);
    await expect(meta('twitter:card')).toHaveAttribute('content', 'summary_large_image');
    const title = (await page.getByRole('heading', {level: 1}).innerText()).replace(/\u200b/, '').trim();
    expect(await meta('og:image:alt').getAttribute('content')).toContain(title);

    const png = readFileSync(`build${new URL(card).pathname}`);
    const size = {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
    expect(size).toEqual(CARD_SIZE);
    await expect(meta('og:image:width')).toHaveAttribute('content', String(size.width));
    await expect(meta('og:image:height')).toHaveAttribute('content', String(size.height));
    // Networks leave out a picture that is too heavy; the lightest limit known is 300 kB.
    expect(png.length).toBeLessThan(300_000);
    cards.set(png.toString('latin1'), address);
  }
  expect(cards.size).toBe(PAGES.length);
});

import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {cardPath} from '../src/lib/pageFiles';
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

test('no two pages have the same card', () => {
  const cards = PAGES.map((address) => readFileSync(`build${cardPath(address)}`).toString('latin1'));
  expect(new Set(cards).size).toBe(PAGES.length);
});

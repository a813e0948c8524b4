import {existsSync, readFileSync} from 'node:fs';
import {expect, type APIRequestContext, type Page} from '@playwright/test';
import {CARD_SIZE, cardPath} from '../../src/lib/pageFiles';
import {canonicalOf, metaOf, titleOf} from '../support/pageHead';

const SITEMAP = readFileSync('build/sitemap.xml', 'utf8');
const REPOSITORY_FILE = /\/edit\/main\/(.+)$/;

/** What search engines and link previews say of a page. */
export async function saysWhatItIs(page: Page, request: APIRequestContext, address: string): Promise<void> {
  await expect(page).toHaveTitle(/^.{5,60} \| ML Roles$/);
  const description = await metaOf(page, '[name=description]');
  expect(description.length).toBeGreaterThan(50);
  expect(await metaOf(page, '[property="og:description"]')).toBe(description);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  const canonical = await canonicalOf(page);
  expect(new URL(canonical).pathname).toBe(address);
  expect(SITEMAP).toContain(`<loc>${canonical}</loc>`);
  const picture = await request.get(new URL(await metaOf(page, '[property="og:image"]')).pathname);
  expect(`${picture.status()} ${picture.headers()['content-type'] ?? ''}`).toBe('200 image/png');
}

/** The picture that networks show beside a link to the page. */
export async function hasItsCard(page: Page, address: string): Promise<void> {
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

  const card = new URL(cardPath(address), await canonicalOf(page)).href;
  const words: unknown = expect.stringContaining(await titleOf(page));
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
}

/** The question above the title, the date, and the ways to mend the page and its data. */
export async function saysItsQuestionAndDate(page: Page): Promise<void> {
  const heading = page.getByRole('heading', {level: 1});
  await expect(heading).toHaveCount(1);
  const question = page.getByRole('article').getByRole('paragraph').first();
  await expect(question).toHaveText(/^\S.*\?$/);
  const [above, title] = [await question.boundingBox(), await heading.boundingBox()];
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
}

import {expect, test, type APIRequestContext} from '@playwright/test';
import {PAGES} from './support/routes';

/** The addresses within the site that the HTML of a page links to, as it is before any script runs. */
async function linksOf(request: APIRequestContext, address: string): Promise<string[]> {
  const html = await (await request.get(address)).text();
  const hrefs = [...html.matchAll(/<a\s[^>]*?href="?([^"\s>]+)/g)].map(([, href = '']) => href);
  return hrefs.filter((href) => href.startsWith('/')).map((href) => href.replace(/[?#].*$/, ''));
}

test('every page is two clicks from home', async ({request}) => {
  const first = new Set((await linksOf(request, '/')).filter((link) => PAGES.includes(link)));
  const second = await Promise.all([...first].map((link) => linksOf(request, link)));
  const reached = new Set(['/', ...first, ...second.flat()]);
  expect(first.size).toBeGreaterThan(5);
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
});

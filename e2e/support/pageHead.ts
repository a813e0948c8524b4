import type {Page} from '@playwright/test';

/** The content of a meta element in the head of the page, empty when there is none. */
export async function metaOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(`head > meta${selector}`).getAttribute('content')) ?? '';
}

/** The address that the page calls its own. */
export async function canonicalOf(page: Page): Promise<string> {
  return (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
}

/** The page's title as a reader sees it, without the mark behind it that links to itself. */
export async function titleOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', {level: 1}).innerText()).replace(/\u200b/, '').trim();
}

import {expect, type Page} from '@playwright/test';

/** Opens a page. Nothing has to be waited for: what is done before a component has its script is done again then. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

/** Opens a page that is to be measured: what lies far below is laid out a moment after the first paint. */
export async function openLaidOut(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilLaidOut(page);
}

/** Waits until what lies far below has been laid out, as it has at once where a page has no script. */
export async function untilLaidOut(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-layout');
}

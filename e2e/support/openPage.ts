import {expect, type Page} from '@playwright/test';

/** Opens a page. Nothing has to be waited for: what is done before a component has its script is done again then. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

/** Opens a page that is to be measured: what lies far below is laid out a moment after the first paint. */
export async function openLaidOut(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).not.toHaveAttribute('data-layout');
}

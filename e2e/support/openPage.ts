import {expect, type Page} from '@playwright/test';

/** Opens a page and waits until its script has taken over, so that what a test does next is answered. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

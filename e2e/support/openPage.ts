import type {Page} from '@playwright/test';

/**
 * Opens a page and waits until its script has taken over, so that what a test does next is answered. It waits as
 * long as the test may take: how long a script needs depends on what else the machine does.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

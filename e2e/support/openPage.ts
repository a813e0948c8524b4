import type {Page} from '@playwright/test';

/** Opens a page. Nothing has to be waited for: what is done before a component has its script is done again then. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

import type {Page} from '@playwright/test';

/** Whether a reader would have to scroll sideways to see the whole page. */
export async function isWiderThanWindow(page: Page): Promise<boolean> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

import type {Page} from '@playwright/test';
import type {PublishedSite} from './publishedSite';

const SILENCE_MS = 700;
const HYDRATION_MS = 60_000;

/** Opens a page and waits until it has loaded, and, where it hydrates as a whole, until it has. */
export async function openLoaded(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: 'load'});
  if (!(await hydratesAtLoad(page))) return;
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached', timeout: HYDRATION_MS});
}

/** Waits until the page asks for nothing more and has nothing left to do. */
export async function whenQuiet(page: Page, site: PublishedSite): Promise<void> {
  let known = -1;
  while (known < site.sent.length || site.pending() > 0) {
    known = site.sent.length;
    await page.waitForTimeout(SILENCE_MS);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve, {timeout: 5000});
        }),
    );
  }
}

/** Whether the page brings the framework's script for the whole page. */
async function hydratesAtLoad(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.querySelector('script[src*="/main."]') !== null);
}

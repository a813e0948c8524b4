import type {ElementHandle, Page} from '@playwright/test';

const CONTROLS = [
  'button',
  'summary',
  'select',
  'input:not([type=hidden])',
  'textarea',
  '[role=tab]',
  'figure a[href^="#"]',
].join();
/** What hangs behind something else cannot be used by a reader either. */
const PATIENCE_MS = 1000;
/** New controls come with what was opened; a page that always brings new ones ends here. */
const MOST = 400;
const TRIED = 'data-bench-tried';

/** Uses each control of a page once, and those that this brings, as a reader with much patience does. */
export async function useEverything(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const {pathname} = new URL(page.url());
  for (let count = 0; count < MOST; count += 1) {
    const control = await page.$(`:is(${CONTROLS}):not([${TRIED}]):visible`);
    if (control === null) return;
    await control.evaluate((element, tried) => {
      element.setAttribute(tried, '');
    }, TRIED);
    await use(control);
    if ((await page.locator('[role=dialog]:visible').count()) > 0) await page.keyboard.press('Escape');
    if (new URL(page.url()).pathname !== pathname) {
      throw new Error(`A control of ${pathname} led to ${page.url()}, and the rest was not used.`);
    }
  }
}

/** A reader cannot reach what is covered or out of order, and goes on. */
async function use(control: ElementHandle<Element>): Promise<void> {
  try {
    await control.click({timeout: PATIENCE_MS});
  } catch {
    await control.dispose();
  }
}

import type {Page} from '@playwright/test';

/** Gives every component of a page its script, as a reader does who puts the focus on its controls, and waits for it. */
export async function wakeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('[data-island]')) {
      island.querySelector<HTMLElement>('button, input, [data-script]')?.focus({preventScroll: true});
      while (island.ariaBusy === 'true') await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}

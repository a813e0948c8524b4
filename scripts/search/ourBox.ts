import type {Page} from '@playwright/test';
import {plainAddress, type SearchBox} from './searchBox';

/** The first query of a page waits for the index, on a machine that may be busy. */
const PATIENCE_MS = 30_000;

declare global {
  interface Window {
    /** The last query that its worker has answered for good, and whether pages answer it. */
    benchAnswered?: {query: string; isFound: boolean};
  }
}

/**
 * Our own box, by what assistive technology sees of it. Only that the last answer has come is learned from the
 * worker, since the box shows a first answer just as it shows a final one.
 */
export const OUR_BOX: SearchBox = {
  prepare: async (page) => {
    await page.addInitScript(listenToWorker);
  },
  hover: (page) => opener(page).hover(),
  focus: (page) => opener(page).focus(),
  open: async (page) => {
    await opener(page).click();
    await input(page).waitFor();
  },
  clear: (page) => input(page).fill(''),
  ask: async (page, query) => {
    await page.evaluate(() => delete window.benchAnswered);
    await input(page).fill(query);
    await page.waitForFunction((asked) => window.benchAnswered?.query === asked, query, {
      timeout: PATIENCE_MS,
    });
    // While somebody may still be typing the box shows only a part, without this.
    if (await page.evaluate(() => window.benchAnswered?.isFound)) await allResults(page).waitFor();
    // What has come is on screen with the next but one frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return await offered(page);
  },
  offered,
};

const opener = (page: Page) => page.getByRole('button', {name: 'Search', exact: true});
const input = (page: Page) => page.getByRole('combobox');
const allResults = (page: Page) => page.getByRole('option', {name: /^All results for/});

/** Results end with the way to all of them; where it is missing, the options are something else: what is near. */
async function offered(page: Page): Promise<readonly string[]> {
  const links = await page
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
  const addresses = links.map(plainAddress);
  return addresses.at(-1) === '/search' ? addresses.slice(0, -1) : [];
}

/** Runs in the page. */
function listenToWorker(): void {
  window.Worker = class extends window.Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener(
        'message',
        ({data}: MessageEvent<{answer?: {query: string; isFinal: boolean; pages: unknown[]}}>) => {
          if (data.answer?.isFinal !== true) return;
          const {query, pages} = data.answer;
          window.benchAnswered = {query, isFound: pages.length > 0};
        },
      );
    }
  };
}

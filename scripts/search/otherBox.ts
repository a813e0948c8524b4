import type {Page} from '@playwright/test';
import {plainAddress, type SearchBox} from './searchBox';

/** At the first query its whole index has to be compressed by the server, once. */
const PATIENCE_MS = 180_000;
const INPUT = '.navbar__search-input';

/** What its worker tells its box about one result: "u" is the page, "h" the section with its "#". */
interface Suggestion {
  readonly document: {readonly u: string; readonly h?: string};
}

declare global {
  interface Window {
    /** Answers of the worker so far, and the last of them. */
    benchSearch?: {count: number; last: readonly Suggestion[]};
  }
}

/**
 * The box of @easyops-cn/docusaurus-search-local. Its results are no links, so their addresses are read from what its
 * worker sends to it; it shows them in that order.
 */
export const OTHER_BOX: SearchBox = {
  prepare: async (page) => {
    await page.addInitScript(listenToWorker);
  },
  hover: (page) => page.locator(INPUT).hover(),
  focus: (page) => page.locator(INPUT).focus(),
  open: async (page) => {
    // It becomes a combobox when the index is there.
    await page.locator(`${INPUT}[role=combobox]`).waitFor({timeout: PATIENCE_MS});
    await page.locator(INPUT).click();
    await page
      .locator(`${INPUT}.aa-input, .algolia-autocomplete ${INPUT}, ${INPUT}[role=combobox]`)
      .waitFor();
  },
  clear: (page) => page.locator(INPUT).fill(''),
  ask: async (page, query) => {
    const before = await answers(page);
    await page.locator(INPUT).fill(query);
    await page.waitForFunction((count) => (window.benchSearch?.count ?? 0) > count, before, {
      timeout: PATIENCE_MS,
    });
    return await offered(page);
  },
  offered,
};

async function offered(page: Page): Promise<readonly string[]> {
  const last = await page.evaluate(() => window.benchSearch?.last ?? []);
  return last.map(({document: {u, h = ''}}) => plainAddress(u + h));
}

async function answers(page: Page): Promise<number> {
  return await page.evaluate(() => window.benchSearch?.count ?? 0);
}

/** Runs in the page: the worker answers through a message port of its own. */
function listenToWorker(): void {
  const seen: NonNullable<Window['benchSearch']> = {count: 0, last: []};
  window.benchSearch = seen;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the very port below, so nothing is lost
  const {start} = MessagePort.prototype;
  MessagePort.prototype.start = function startAndListen() {
    this.addEventListener('message', ({data}: MessageEvent<{value?: unknown} | null>) => {
      if (!Array.isArray(data?.value)) return;
      seen.count += 1;
      seen.last = data.value as readonly Suggestion[];
    });
    start.call(this);
  };
}

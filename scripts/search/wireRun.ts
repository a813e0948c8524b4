import type {Page} from '@playwright/test';
import type {SearchBox} from './searchBox';
import type {SentFile, ServedFolder} from './servedFolder';

const SILENCE_MS = 1000;
/** What a page without a search never asks for; "empty" is what script fetches as data. */
const NEVER_OF_A_PAGE = ['worker', 'sharedworker', 'empty'];
/** What it no longer asks for once its own script runs; pictures and fonts may come late. */
const MAYBE_OF_A_SEARCH = [...NEVER_OF_A_PAGE, 'script', 'style'];

/** What the box costs on the wire, each stage without those before it. */
export interface Wire {
  /** Fetched for the search though the box has no focus, only the mouse over it. */
  readonly untouched: readonly SentFile[];
  /** Paths of what only a search needs and the browser wanted ahead, though nobody had touched the box. */
  readonly ahead: readonly string[];
  readonly focus: readonly SentFile[];
  readonly firstSearch: readonly SentFile[];
  readonly nineMore: readonly SentFile[];
}

/** Opens a page of a served site in a fresh browser context, and searches ten times. */
export async function weighSearch(
  page: Page,
  site: ServedFolder,
  box: SearchBox,
  queries: readonly string[],
): Promise<Wire> {
  const [first = '', ...more] = queries;
  let weighed = site.sent.length;
  const sentSince = async (): Promise<readonly SentFile[]> => {
    await silence(page, site);
    const files = site.sent.slice(weighed);
    weighed = site.sent.length;
    return files;
  };
  await box.prepare(page);
  await page.goto(`${site.origin}/start`);
  const early = site.sent.slice(weighed).filter(({destination}) => NEVER_OF_A_PAGE.includes(destination));
  weighed = site.sent.length;
  await box.hover(page);
  const late = (await sentSince()).filter(({destination}) => MAYBE_OF_A_SEARCH.includes(destination));
  const aheadOf = [...site.ahead];
  await box.focus(page);
  const focus = await sentSince();
  await box.open(page);
  await box.ask(page, first);
  const firstSearch = await sentSince();
  for (const query of more) await box.ask(page, query);
  const search = {focus, firstSearch, nineMore: await sentSince()};
  const names = new Set(Object.values(search).flatMap((files) => files.map((file) => file.path)));
  return {...search, untouched: [...early, ...late], ahead: aheadOf.filter((name) => names.has(name))};
}

/** Bytes of some files together. */
export function bytesOf(files: readonly SentFile[], encoding: 'brotli' | 'gzip'): number {
  return files.reduce((sum, file) => sum + file[encoding], 0);
}

async function silence(page: Page, site: ServedFolder): Promise<void> {
  let known = -1;
  while (known < site.sent.length || site.pending() > 0) {
    known = site.sent.length;
    await page.waitForTimeout(SILENCE_MS);
  }
}

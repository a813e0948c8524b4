import path from 'node:path';
import type {Page} from '@playwright/test';
import type {SearchBox} from './searchBox';
import type {SentFile, ServedFolder} from './servedFolder';

const SILENCE_MS = 1000;
/** What a search may be made of; pictures and fonts belong to the page. */
const OF_A_SEARCH = ['script', 'style', 'worker', 'sharedworker', 'empty'];

/** What the box costs on the wire, each stage without those before it. */
export interface Wire {
  /** Fetched though nobody has touched the box, and not named by the page’s HTML. */
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
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const html = await (await page.request.get(`${site.origin}/start`)).text();
  const loaded = await sentSince();
  const aheadOf = [...site.ahead];
  await box.focus(page);
  const focus = await sentSince();
  await box.open(page);
  await box.ask(page, first);
  const firstSearch = await sentSince();
  for (const query of more) await box.ask(page, query);
  const search = {focus, firstSearch, nineMore: await sentSince()};
  const names = new Set(Object.values(search).flatMap((files) => files.map((file) => file.path)));
  const untouched = loaded.filter(
    ({path: name, destination}) => OF_A_SEARCH.includes(destination) && !html.includes(path.basename(name)),
  );
  return {...search, untouched, ahead: aheadOf.filter((name) => names.has(name))};
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

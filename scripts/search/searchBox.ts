import type {Page} from '@playwright/test';

/** A site's own search box, worked as a reader works it. */
export interface SearchBox {
  /** In a page that is still empty: looks in on what the box is given, where the box does not show it. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Gives the focus to what opens the box, by keyboard; nothing is open yet. */
  readonly focus: (page: Page) => Promise<void>;
  /** Opens the box, ready for typing. */
  readonly open: (page: Page) => Promise<void>;
  /** Empties the box. */
  readonly clear: (page: Page) => Promise<void>;
  /** Puts a whole query into the box, and waits until what it shows has come to rest. */
  readonly ask: (page: Page, query: string) => Promise<readonly string[]>;
  /** What the box offers at this moment, the best first: addresses without base path and query. */
  readonly offered: (page: Page) => Promise<readonly string[]>;
}

/** So long has to pass without a change before a box counts as at rest, in milliseconds. */
const REST_MS = 120;
const PATIENCE_MS = 10_000;

/** Waits until `look` gives the same for a while. Throws when it never does. */
export async function atRest<Value>(page: Page, look: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  let last = await look();
  let since = Date.now();
  while (Date.now() - since < REST_MS) {
    if (Date.now() > end) throw new Error('The search box never came to rest.');
    await page.waitForTimeout(REST_MS / 4);
    const now = await look();
    if (JSON.stringify(now) !== JSON.stringify(last)) since = Date.now();
    last = now;
  }
  return last;
}

/** An address as the queries write it: "/roles/devops#tools". */
export function plainAddress(href: string): string {
  const {pathname, hash} = new URL(href, 'http://site.invalid');
  const path = pathname === '/' ? '/' : pathname.replace(/\/$/, '');
  return path + decodeURIComponent(hash);
}

import type {Page} from '@playwright/test';

/** A site's own search box, worked as a reader works it. */
export interface SearchBox {
  /** In a page that is still empty: looks in on what the box is given, where the box does not show it. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Moves the mouse over what opens the box. */
  readonly hover: (page: Page) => Promise<void>;
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

/** An address as the queries write it: "/roles/devops#tools". */
export function plainAddress(href: string): string {
  const {pathname, hash} = new URL(href, 'http://site.invalid');
  const path = pathname === '/' ? '/' : pathname.replace(/\/$/, '');
  return path + decodeURIComponent(hash);
}

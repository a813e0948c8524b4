import type {Browser, BrowserContextOptions, Page} from '@playwright/test';

const DESKTOP = {width: 1280, height: 900};
const PHONE = {width: 390, height: 844};

export interface Visitor {
  readonly isOnPhone?: boolean;
  readonly origin: string;
}

/** Gives a page in a context of its own: with an empty cache, and nothing that an earlier visit has stored. */
export async function asVisitor<Result>(
  browser: Browser,
  {isOnPhone = false, origin}: Visitor,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const options: BrowserContextOptions = {
    viewport: isOnPhone ? PHONE : DESKTOP,
    hasTouch: true,
    // The first choice of a theme is the light one, so that it can be seen.
    colorScheme: 'dark',
  };
  const context = await browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  // What runs this program names the functions in it by a helper, which pages do not have.
  await context.addInitScript({content: 'globalThis.__name = (named) => named'});
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

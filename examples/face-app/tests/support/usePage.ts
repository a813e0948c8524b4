import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, expect} from 'vitest';
import {startAppBackend, type AppBackend} from './appBackend';
import {launchBrowser, openPage} from './openPage';

interface Opened {
  backend: AppBackend;
  browser: Browser;
  page: Page;
  troubles: readonly string[];
  /** Opens the page anew, in another way. */
  reopen: (
    options: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<void>;
}

/**
 * Opens the app's page anew for each test of a file, over one backend without photos and one browser. No test passes
 * while the page had an error, broke its security policy or asked somebody else.
 */
export function usePage(): Opened {
  const opened = {} as Opened;
  beforeAll(async () => {
    [opened.backend, opened.browser] = await Promise.all([
      startAppBackend(),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.backend.goDown();
  });
  const open: Opened['reopen'] = async (options, prepare) => {
    const {address} = opened.backend;
    const made = await openPage(opened.browser, address, options, prepare);
    Object.assign(opened, made);
    await opened.page.getByText('Connected').waitFor();
  };
  opened.reopen = async (options, prepare) => {
    await opened.page.context().close();
    await open(options, prepare);
  };
  beforeEach(async () => {
    opened.backend.photos.clear();
    opened.backend.requireToken(undefined);
    await open({});
  });
  afterEach(async () => {
    expect(opened.troubles).toEqual([]);
    await opened.page.context().close();
  });
  return opened;
}

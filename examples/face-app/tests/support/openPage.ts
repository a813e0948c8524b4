import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

/** Chromium without a sandbox or a word to anybody, and with a camera that shows a moving picture. */
export function launchBrowser(
  moreArguments: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      ...moreArguments,
    ],
  });
}

/**
 * Opens the app's page. `troubles` grows by all that must never happen, whatever a test is about: an error in the
 * page's program, something that the content security policy forbids, a request to elsewhere. `prepare` comes before the page is loaded.
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{page: Page; troubles: string[]}> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text()))
      troubles.push(message.text());
  });
  page.on('request', (request) => {
    const {origin, protocol, href} = new URL(request.url());
    if (protocol !== 'blob:' && origin !== address) troubles.push(href);
  });
  await prepare(page);
  await page.goto(address);
  return {page, troubles};
}

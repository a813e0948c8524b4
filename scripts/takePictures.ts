/* Takes the README's picture of the home page from the built site. */
import {chromium, type Browser} from '@playwright/test';
import {findChromium} from '../e2e/support/findChromium';
import {startSite} from '../e2e/support/startSite';

const README_PICTURE = '.github/home.png';

async function photographHome(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 780}, colorScheme: 'light'});
  await page.goto(`${origin}/`, {waitUntil: 'networkidle'});
  await page.screenshot({path: README_PICTURE});
  await page.close();
}

async function main(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await photographHome(browser, site.origin);
    console.log(`Wrote ${README_PICTURE}.`);
  } finally {
    await browser.close();
    site.stop();
  }
}

void main();

/* Prints what each main page of the built site weighs, by kind of file, and how many requests it makes. */
import {chromium, type Browser} from '@playwright/test';
import {CHROMIUM_ARGUMENTS} from '../e2e/support/chromiumArguments';
import {findChromium} from '../e2e/support/findChromium';
import {bytesOf, KINDS, pageWeight} from '../e2e/support/pageWeight';
import {startSite} from '../e2e/support/startSite';

const ADDRESSES = ['/', '/roles/data-engineer', '/compare', '/face-app', '/references'];

function line(cells: readonly string[]): string {
  const [address = '', ...numbers] = cells;
  return address.padEnd(22) + numbers.map((number) => number.padStart(10)).join('');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function measure(browser: Browser, origin: string, address: string): Promise<string> {
  const page = await browser.newPage();
  const files = await pageWeight(page, origin + address);
  await page.close();
  return line([address, ...KINDS.map((kind) => kilobytes(bytesOf(files, kind))), String(files.length)]);
}

async function main(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    console.log('Text compressed with brotli at quality 11; 1 kB is 1,000 bytes; until the network is idle.');
    console.log(line(['', ...KINDS, 'requests']));
    for (const address of ADDRESSES) console.log(await measure(browser, site.origin, address));
  } finally {
    await browser.close();
    site.stop();
  }
}

void main();

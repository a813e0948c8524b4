import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

/**
 * Path of the Chromium to test with: CHROMIUM_PATH, else the system's, else one of `elsewhere`, which ends with
 * the one that Playwright downloads. Throws an error with the command that gets one when there is none.
 */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
  elsewhere: readonly string[] = ELSEWHERE,
): string {
  const given = environment.CHROMIUM_PATH;
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is "${given}", but there is no file. Give the path of a Chromium, or unset it.`,
    );
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const found = [...onPath, ...elsewhere].find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need a Chromium. This gets one: npx playwright install --with-deps chromium',
  );
}

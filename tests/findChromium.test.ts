import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {findChromium} from '../e2e/support/findChromium';

const NOWHERE_ELSE: readonly string[] = [];

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'find-chromium-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function putBrowser(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

test('CHROMIUM_PATH goes before everything else', () => {
  const own = putBrowser('my-own-build');
  putBrowser('chromium');
  expect(findChromium({CHROMIUM_PATH: own, PATH: folder}, NOWHERE_ELSE)).toBe(own);
});

test('a CHROMIUM_PATH without a file is an error that names it, also when another browser is there', () => {
  const environment = {CHROMIUM_PATH: path.join(folder, 'gone'), PATH: folder};
  putBrowser('chromium');
  expect(() => findChromium(environment, NOWHERE_ELSE)).toThrow(
    `CHROMIUM_PATH is "${environment.CHROMIUM_PATH}", but there is no file.`,
  );
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s is found on the PATH, in whichever of its folders it is',
  (name) => {
    const browser = putBrowser(name);
    const search = ['', path.join(folder, 'empty'), folder].join(path.delimiter);
    expect(findChromium({PATH: search}, NOWHERE_ELSE)).toBe(browser);
  },
);

test('the system’s browser goes before those elsewhere, and those are tried in order', () => {
  const [first, second] = [putBrowser('first'), putBrowser('second')];
  const elsewhere = [path.join(folder, 'gone'), first, second];
  expect(findChromium({PATH: folder}, elsewhere)).toBe(first);
  const browser = putBrowser('chromium');
  expect(findChromium({PATH: folder}, elsewhere)).toBe(browser);
});

test.each([{}, {PATH: ''}, {PATH: '/no/such/folder'}])(
  'where there is none (%o), the error gives the command that gets one',
  (environment) => {
    expect(() => findChromium(environment, NOWHERE_ELSE)).toThrow(
      /^The browser tests need a Chromium\. .*npx playwright install --with-deps chromium$/,
    );
  },
);

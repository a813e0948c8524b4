import {expect, test} from '@playwright/test';
import {bytesOf, pageWeight} from './support/pageWeight';
import {ROUTES} from './support/routes';

const CSS_BYTES = 16_000;
const FONT_BYTES = 0;
const IMAGE_BYTES = 60_000;

for (const route of ROUTES) {
  test(`${route} keeps within its budget and asks nobody else for anything`, async ({page, baseURL}) => {
    const files = await pageWeight(page, route);
    expect(bytesOf(files, 'html')).toBeGreaterThan(0);
    expect(bytesOf(files, 'css')).toBeGreaterThan(0);
    expect(bytesOf(files, 'css')).toBeLessThanOrEqual(CSS_BYTES);
    expect(bytesOf(files, 'font')).toBeLessThanOrEqual(FONT_BYTES);
    expect(files.filter(({kind, bytes}) => kind === 'image' && bytes > IMAGE_BYTES)).toEqual([]);
    const hosts = new Set(files.map(({address}) => new URL(address).origin));
    expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
  });
}

import {expect} from '@playwright/test';
import {bytesOf, type LoadedFile} from '../support/pageWeight';

/** All that a page sends but for its pictures. */
const PAGE_BYTES = 25_000;
const REQUESTS = 4;
const STYLE_BYTES = 8_500;
const FONT_BYTES = 0;
const IMAGE_BYTES = 60_000;
/** Of the scripts that stand in a page; none is loaded before something needs it. */
const SCRIPT_BYTES = 4_000;

/** Whether what a page loaded is light enough, and all of it from the site itself. */
export function keepsItsBudget(files: readonly LoadedFile[], baseURL: string | undefined): void {
  const [page] = files;
  const own = files.filter(({kind}) => kind !== 'ahead');
  expect(page?.kind).toBe('html');
  expect(own.length).toBeLessThanOrEqual(REQUESTS);
  expect(own.filter(({kind, bytes}) => kind === 'image' && bytes > IMAGE_BYTES)).toEqual([]);
  const text = own.filter(({kind}) => kind !== 'image').reduce((sum, {bytes}) => sum + bytes, 0);
  expect(text).toBeLessThanOrEqual(PAGE_BYTES);
  expect(page?.inlineStyleBytes).toBeGreaterThan(0);
  expect(page?.inlineStyleBytes).toBeLessThanOrEqual(STYLE_BYTES);
  expect(bytesOf(files, 'css')).toBe(0);
  expect(bytesOf(files, 'js')).toBe(0);
  expect(bytesOf(files, 'font')).toBeLessThanOrEqual(FONT_BYTES);
  expect(page?.inlineScriptBytes).toBeGreaterThan(0);
  expect(page?.inlineScriptBytes).toBeLessThanOrEqual(SCRIPT_BYTES);
  const hosts = new Set(files.map(({address}) => new URL(address).origin));
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
}

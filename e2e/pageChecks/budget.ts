import {expect} from '@playwright/test';
import {bytesOf, type LoadedFile} from '../support/pageWeight';

const CSS_BYTES = 9_500;
const CSS_FILES = 2;
const FONT_BYTES = 0;
const IMAGE_BYTES = 60_000;
/** Of the scripts that stand in a page; none is loaded before something needs it. */
const SCRIPT_BYTES = 4_000;

/** Whether what a page loaded is light enough, and all of it from the site itself. */
export function keepsItsBudget(files: readonly LoadedFile[], baseURL: string | undefined): void {
  expect(bytesOf(files, 'html')).toBeGreaterThan(0);
  expect(bytesOf(files, 'css')).toBeGreaterThan(0);
  expect(bytesOf(files, 'css')).toBeLessThanOrEqual(CSS_BYTES);
  expect(files.filter(({kind}) => kind === 'css').length).toBeLessThanOrEqual(CSS_FILES);
  expect(bytesOf(files, 'js')).toBe(0);
  expect(bytesOf(files, 'font')).toBeLessThanOrEqual(FONT_BYTES);
  expect(files.filter(({kind, bytes}) => kind === 'image' && bytes > IMAGE_BYTES)).toEqual([]);
  const [page] = files;
  expect(page?.kind).toBe('html');
  expect(page?.inlineScriptBytes).toBeGreaterThan(0);
  expect(page?.inlineScriptBytes).toBeLessThanOrEqual(SCRIPT_BYTES);
  const hosts = new Set(files.map(({address}) => new URL(address).origin));
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
}

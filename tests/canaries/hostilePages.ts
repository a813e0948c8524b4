import type {HostilePage} from './hostilePage';
import {BROWSER_PAGES} from './pages/browserPages';
import {CODE_PAGES} from './pages/codePages';
import {FILE_PAGES} from './pages/filePages';

/** Each hostile page by the name of its file, without ending. */
export const HOSTILE_PAGES: ReadonlyMap<string, HostilePage> = new Map(
  [...CODE_PAGES, ...FILE_PAGES, ...BROWSER_PAGES].map((page, index) => [`canary-${index + 1}`, page]),
);

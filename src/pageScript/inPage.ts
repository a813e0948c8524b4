import type {Bundle} from './bundle';
import {startFoundWords} from './foundWords';
import {startIslands} from './islands';
import {startSearch} from './search';
import {startPage} from './startPage';

/* Addresses of files that plugins/islands compiled: without them nothing here could name one. */
declare const ISLANDS: string;
declare const SEARCH: readonly string[];

let bundle: Promise<Bundle> | undefined;

/** Loads the bundle, and at the same time what will be asked of it. */
function load(files: readonly string[]): Promise<Bundle> {
  for (const href of files) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}));
  }
  bundle ??= (import(/* webpackIgnore: true */ ISLANDS) as Promise<Bundle>).catch((error: unknown) => {
    bundle = undefined;
    throw error;
  });
  return bundle;
}

startPage();
startSearch(async () => (await load(SEARCH)).loadSearch());
startIslands(async (island, onTakeOver) =>
  (await load(island.dataset.files?.split(' ') ?? [])).wakeIsland(island, onTakeOver),
);
startFoundWords(async () => (await load([])).loadFoundWords());

import type {Bundle} from './bundle';
import {startFoundWords} from './foundWords';
import {startIslands} from './islands';
import {startSearch} from './search';
import {startPage} from './startPage';

/** What plugins/islands compiled: addresses of the files, without which nothing here could name them. */
declare const ISLAND_FILES: {
  readonly entry: string;
  /** By the name of an island: what it needs besides the entry. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
};

let entry: Promise<Bundle> | undefined;

/** Loads the entry, and at the same time the part that will be asked for next. */
function load(part: string): Promise<Bundle> {
  for (const href of ISLAND_FILES.parts[part] ?? []) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}));
  }
  entry ??= (import(/* webpackIgnore: true */ ISLAND_FILES.entry) as Promise<Bundle>).catch((error: unknown) => {
    entry = undefined;
    throw error;
  });
  return entry;
}

startPage();
startSearch(async () => (await load('Search')).loadSearch());
startIslands(async (island, onTakeOver) =>
  (await load(island.dataset.island ?? '')).wakeIsland(island, onTakeOver),
);
startFoundWords(async () => (await load('FoundWords')).loadFoundWords());

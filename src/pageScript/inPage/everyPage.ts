import {startFoundWords} from '@site/src/pageScript/foundWords';
import {startIslands} from '@site/src/pageScript/islands';
import {startPrefetch} from '@site/src/pageScript/prefetch';
import {startSearch} from '@site/src/pageScript/search';
import {startPage} from '@site/src/pageScript/startPage';
import {loadBundle} from './loadBundle';

/** Addresses of the files of the search, as plugins/islands compiled them. */
declare const SEARCH: readonly string[];

/** What the script of every built page does. */
export function startEveryPage(): void {
  startPage();
  startPrefetch();
  startSearch(async () => (await loadBundle(SEARCH)).loadSearch());
  startFoundWords(async () => (await loadBundle([])).loadFoundWords());
  startIslands(async (island, onTakeOver) =>
    (await loadBundle(island.dataset.files?.split(' ') ?? [])).wakeIsland(island, onTakeOver),
  );
}

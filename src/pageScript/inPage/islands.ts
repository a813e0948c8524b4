/* The script of built pages with islands. */
import {startIslands} from '@site/src/pageScript/islands';
import {loadBundle} from './loadBundle';

startIslands(async (island, onTakeOver) =>
  (await loadBundle(island.dataset.files?.split(' ') ?? [])).wakeIsland(island, onTakeOver),
);

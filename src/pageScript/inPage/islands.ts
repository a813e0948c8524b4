/* The script of built pages with islands. */
import {startIslands} from '../islands';
import {loadBundle} from './loadBundle';

startIslands(async (island, onTakeOver) =>
  (await loadBundle(island.dataset.files?.split(' ') ?? [])).wakeIsland(island, onTakeOver),
);

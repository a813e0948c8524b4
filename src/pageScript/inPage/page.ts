/* The script of every built page. */
import {startFoundWords} from '../foundWords';
import {startPrefetch} from '../prefetch';
import {startSearch} from '../search';
import {startPage} from '../startPage';
import {loadBundle} from './loadBundle';

/** Addresses of the files of the search, as plugins/islands compiled them. */
declare const SEARCH: readonly string[];

startPage();
startPrefetch();
startSearch(async () => (await loadBundle(SEARCH)).loadSearch());
startFoundWords(async () => (await loadBundle([])).loadFoundWords());

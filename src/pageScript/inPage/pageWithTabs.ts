/*
 * The script of built pages with tabs, which have blocks of code too. There is no room left for a late layout: a page's
 * script keeps within 4 kB.
 */
import {startCodeBlocks} from '@site/src/pageScript/codeBlocks';
import {startTabs} from '@site/src/pageScript/tabs';
import {startEveryPage} from './everyPage';

startEveryPage();
startCodeBlocks();
startTabs();

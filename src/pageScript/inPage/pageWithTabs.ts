/* The script of built pages with tabs. In one file both parts have their helpers once. */
import {startTabs} from '@site/src/pageScript/tabs';
import {startEveryPage} from './everyPage';

startEveryPage();
startTabs();

/* The script of built pages with tabs. */
import {startTabs} from '@site/src/pageScript/tabs';

startTabs();

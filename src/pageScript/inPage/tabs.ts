/* The script of built pages with tabs. */
import {startTabs} from '../tabs';

startTabs();

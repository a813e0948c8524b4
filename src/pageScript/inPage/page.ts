/*
 * The script of built pages without tabs. With tabs there is no room left for a late layout: a page's scripts keep
 * within 4 kB.
 */
import {startLateLayout} from '@site/src/pageScript/lateLayout';
import {startEveryPage} from './everyPage';

startEveryPage();
startLateLayout();

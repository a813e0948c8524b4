/* The script of built pages of text. A page has one script, so that what its parts share stands in it once. */
import {startLateLayout} from '@site/src/pageScript/lateLayout';
import {startEveryPage} from './everyPage';

startEveryPage();
startLateLayout();

/* The script of built pages with blocks of code. */
import {startCodeBlocks} from '@site/src/pageScript/codeBlocks';
import {startLateLayout} from '@site/src/pageScript/lateLayout';
import {startEveryPage} from './everyPage';

startEveryPage();
startCodeBlocks();
startLateLayout();

/* The script of built pages without tabs. */
import {startEveryPage} from './everyPage';

startEveryPage();

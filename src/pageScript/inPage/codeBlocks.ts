/* The script of built pages with blocks of code. */
import {startCodeBlocks} from '@site/src/pageScript/codeBlocks';

startCodeBlocks();

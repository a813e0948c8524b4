/* The page script where Docusaurus hydrates the whole page: in `npm start`, and in a build with HYDRATION=load. */
import {startCodeBlocks} from './codeBlocks';
import {markSectionInView} from './contents';
import {asksForFoundWords} from './foundWords';
import {startSearch} from './search';
import {startPage} from './startPage';
import {refreshTabs, startTabs} from './tabs';

let isMarked = false;

// Docusaurus loads this file on the server too.
if (typeof document !== 'undefined') {
  startPage();
  startTabs();
  startCodeBlocks();
  startSearch(() => import('@site/src/islands/openSearch'));
}

/** Called by Docusaurus after it has changed the page without loading. */
export function onRouteDidUpdate(): void {
  refreshTabs();
  markSectionInView();
  // The words of the page before have to go too.
  isMarked ||= asksForFoundWords();
  if (isMarked) {
    void import('@site/src/islands/markFoundWords').then(({markFoundWords}) => {
      markFoundWords();
    });
  }
}

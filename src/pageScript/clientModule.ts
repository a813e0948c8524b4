/* The page script where Docusaurus hydrates the whole page: in `npm start`, and in a build with HYDRATION=load. */
import {startCodeBlocks} from './codeBlocks';
import {markSectionInView} from './contents';
import {asksForFoundWords} from './foundWords';
import {startSearch} from './search';
import {startPage} from './startPage';
import {refreshTabs, startTabs} from './tabs';

let isMarked = false;

/**
 * The theme's own provider runs where the whole page is hydrated, and keeps the choice of theme in its state. It
 * hears of a press as it would of one in another tab; otherwise it would still follow the system.
 */
function tellTheme({dataset}: HTMLElement): void {
  let told = dataset.themeChoice;
  new MutationObserver(() => {
    if (dataset.themeChoice === told) return;
    told = dataset.themeChoice;
    const {themeKey: key, storage} = dataset;
    if (key === undefined || storage !== 'localStorage') return;
    const newValue = localStorage.getItem(key);
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  }).observe(document.documentElement, {attributeFilter: ['data-theme-choice']});
}

// Docusaurus loads this file on the server too.
if (typeof document !== 'undefined') {
  startPage();
  startTabs();
  startCodeBlocks();
  startSearch(() => import('@site/src/islands/openSearch'));
  tellTheme(document.documentElement);
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

import {startBackToTop} from './backToTop';
import {startCodeBlocks} from './codeBlocks';
import {markSectionInView, startContents} from './contents';
import {startNotes} from './notes';
import {startReportLinks} from './reportLinks';
import {startSiteMenu} from './siteMenu';
import {startSkipLink} from './skipLink';
import {refreshTabs, startTabs} from './tabs';
import {startThemeChoice} from './themeChoice';

/**
 * Makes the theme's parts work: everything on a page that needs script and no framework. Runs once, in the head,
 * before the body is parsed.
 */
export function startPage(): void {
  startThemeChoice();
  startSiteMenu();
  startTabs();
  startContents();
  startCodeBlocks();
  startNotes();
  startBackToTop();
  startSkipLink();
  startReportLinks();
}

/** Looks at the page anew after it changed without loading, as it does in the development server. */
export function refreshPage(): void {
  refreshTabs();
  markSectionInView();
}

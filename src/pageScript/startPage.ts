import {startBackToTop} from './backToTop';
import {startContents} from './contents';
import {startNotes} from './notes';
import {startReportLinks} from './reportLinks';
import {startSiteMenu} from './siteMenu';
import {startSkipLink} from './skipLink';
import {startThemeChoice} from './themeChoice';

/**
 * Makes those parts of the theme work that every page has: all that needs script and no framework. Runs once, in the
 * head, before the body is parsed.
 */
export function startPage(): void {
  startThemeChoice();
  startSiteMenu();
  startContents();
  startNotes();
  startBackToTop();
  startSkipLink();
  startReportLinks();
}

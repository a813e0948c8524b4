import {refreshPage, startPage} from './startPage';

// Docusaurus loads this file on the server too.
if (typeof document !== 'undefined') startPage();

/** Called by Docusaurus after it has changed the page without loading. */
export function onRouteDidUpdate(): void {
  refreshPage();
}

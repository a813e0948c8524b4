import {startThemeChoice} from './themeChoice';

/**
 * Makes the theme's parts work: everything on a page that needs script and no framework. Runs once, in the head,
 * before the body is parsed.
 */
export function startPage(): void {
  startThemeChoice();
}

/** Looks at the page anew after it changed without loading, as it does in the development server. */
export function refreshPage(): void {
  // Filled by the parts that look at the body.
}

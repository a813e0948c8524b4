import {listen} from './listen';
import {keepChoice, readChoice} from './storage';

const TOGGLE = '[data-theme-toggle]';
/** In milliseconds. No frame is waited for, as a tab in the background gets none. */
const AFTER_FIRST_PAINT = 100;

/**
 * Light, dark, or as the system says. Sets `data-theme` and `data-theme-choice` before the first paint, and keeps them
 * true when the reader, another tab or the system changes its mind. The toggle's icon and name follow from
 * `data-theme-choice` by style sheet. The page's first element says where the choice is kept.
 */
export function startThemeChoice(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const shown = document.documentElement.dataset;

  const show = (choice: string | null | undefined): void => {
    const isChosen = choice === 'light' || choice === 'dark';
    shown.themeChoice = isChosen ? choice : 'system';
    shown.theme = isChosen ? choice : system.matches ? 'dark' : 'light';
  };
  /** The choice may have changed while this page was kept from view. */
  const look = ({persisted}: {persisted?: boolean}): void => {
    if (persisted !== false) show(readChoice(shown.storage, shown.themeKey));
  };

  // Where Docusaurus hydrates the page, a script of the theme has done it.
  if (shown.theme === undefined) look({});
  listen('click', TOGGLE, () => {
    const choice = shown.themeChoice === 'light' ? 'dark' : shown.themeChoice === 'dark' ? '' : 'light';
    show(choice);
    keepChoice(shown.storage, shown.themeKey, choice);
  });
  const follow = ({key, newValue}: StorageEvent): void => {
    if (key === null || key === shown.themeKey) show(newValue);
  };
  addEventListener('pageshow', (event) => {
    look(event);
    // Browsers take up to four milliseconds to listen for this, which the first paint need not wait for.
    setTimeout(() => {
      addEventListener('storage', follow);
    }, AFTER_FIRST_PAINT);
  });
  document.addEventListener('prerenderingchange', look as EventListener);
  system.addEventListener('change', () => {
    show(shown.themeChoice);
  });
}

import {listen} from './listen';
import {keepChoice, readChoice} from './storage';

const TOGGLE = '[data-theme-key]';

/**
 * Light, dark, or as the system says. The theme's inline script sets `data-theme` and `data-theme-choice` before the
 * first paint; this keeps them true when the reader, another tab or the system changes its mind. The toggle's icon
 * and name follow from `data-theme-choice` by style sheet.
 */
export function startThemeChoice(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const shown = document.documentElement.dataset;

  const show = (choice: string | null | undefined): void => {
    const isChosen = choice === 'light' || choice === 'dark';
    shown.themeChoice = isChosen ? choice : 'system';
    shown.theme = isChosen ? choice : system.matches ? 'dark' : 'light';
  };
  const toggle = (): DOMStringMap => document.querySelector<HTMLElement>(TOGGLE)?.dataset ?? {};
  /** The choice may have changed while this page was kept from view. */
  const look = ({persisted}: {persisted?: boolean}): void => {
    const {storage, themeKey} = toggle();
    if (persisted !== false) show(readChoice(storage, themeKey));
  };

  listen('click', TOGGLE, ({dataset: {storage, themeKey = ''}}) => {
    const choice = shown.themeChoice === 'light' ? 'dark' : shown.themeChoice === 'dark' ? '' : 'light';
    show(choice);
    keepChoice(storage, themeKey, choice);
  });
  addEventListener('storage', ({key, newValue}) => {
    if (key === null || key === toggle().themeKey) show(newValue);
  });
  addEventListener('pageshow', look);
  document.addEventListener('prerenderingchange', look as EventListener);
  system.addEventListener('change', () => {
    show(shown.themeChoice);
  });
}

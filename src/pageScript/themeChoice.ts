import {listen} from './listen';
import {keepChoice, readChoice} from './storage';

const TOGGLE = '[data-theme-key]';
const NEXT: Readonly<Record<string, string>> = {system: 'light', light: 'dark'};

/**
 * Light, dark, or as the system says. The theme's inline script sets `data-theme` and `data-theme-choice` before the
 * first paint; this keeps them true when the reader, another tab or the system changes its mind. The toggle's icon
 * and name follow from `data-theme-choice` by style sheet.
 */
export function startThemeChoice(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const {dataset} = document.documentElement;

  const show = (choice: string | null | undefined): void => {
    const isChosen = choice === 'light' || choice === 'dark';
    dataset.themeChoice = isChosen ? choice : 'system';
    dataset.theme = isChosen ? choice : system.matches ? 'dark' : 'light';
  };
  /** The choice may have changed while this page was kept from view. */
  const look = (): void => {
    const toggle = document.querySelector<HTMLElement>(TOGGLE)?.dataset;
    if (toggle?.themeKey !== undefined) show(readChoice(toggle.storage, toggle.themeKey));
  };

  listen('click', TOGGLE, ({dataset: {storage, themeKey = ''}}) => {
    const choice = NEXT[dataset.themeChoice ?? 'system'] ?? null;
    show(choice);
    keepChoice(storage, themeKey, choice);
  });
  addEventListener('storage', ({key, newValue}) => {
    const isTheme = document.querySelector<HTMLElement>(TOGGLE)?.dataset.themeKey === key;
    if (key === null || isTheme) show(newValue);
  });
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) look();
  });
  document.addEventListener('prerenderingchange', look);
  system.addEventListener('change', () => {
    show(dataset.themeChoice);
  });
}

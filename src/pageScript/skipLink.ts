import {listen} from './listen';

/** Leads to the text itself. The address that the link carries is a place before the sidebar. */
export function startSkipLink(): void {
  listen('click', '[data-skip]', (_, event) => {
    const main = document.querySelector('main');
    if (main === null) return;
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
  });
}

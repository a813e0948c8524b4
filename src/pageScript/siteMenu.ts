import {listen, WIDE} from './listen';

/** As SITE_MENU in src/components/SiteMenu, which the page script may not import. */
const MENU = '#site-menu';

/**
 * The browser opens and closes the menu of a phone. This makes it a dialog: the page behind it cannot be reached
 * while it is open, the focus goes in and comes back, and whoever follows a link in it leaves it closed behind.
 */
export function startSiteMenu(): void {
  listen('toggle', MENU, (menu, {newState}: ToggleEvent) => {
    if (newState === 'open') {
      setInertAround(menu, true);
      menu.querySelector('button')?.focus();
    } else if (document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`[popovertarget=${menu.id}]`)?.focus();
    }
  });
  // Before it closes: the browser then puts the focus back on what opened it.
  listen('beforetoggle', MENU, (menu, {newState}: ToggleEvent) => {
    if (newState === 'closed') setInertAround(menu, false);
  });
  listen('click', `${MENU} a`, close);
  matchMedia(WIDE).addEventListener('change', close);
}

function close(): void {
  document.querySelector<HTMLElement>(`${MENU}:popover-open`)?.hidePopover();
}

/** Everything but an element, its ancestors and what they hold of it. */
function setInertAround(element: Element, isInert: boolean): void {
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside !== at && beside instanceof HTMLElement) beside.inert = isInert;
    }
  }
}

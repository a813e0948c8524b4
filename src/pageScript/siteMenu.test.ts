// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/react';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startSiteMenu} from './siteMenu';

const narrow = new EventTarget();
const hidePopover = vi.fn();

const menu = (): HTMLElement => screen.getByTestId('menu');
/** As the browser tells of a popover; jsdom knows none. */
const tell = (type: 'beforetoggle' | 'toggle', newState: 'open' | 'closed'): void => {
  menu().dispatchEvent(Object.assign(new Event(type), {newState}));
};
const outOfReach = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[id]')].filter(({inert}) => inert).map(({id}) => id);

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => narrow);
  startSiteMenu();
});

beforeEach(() => {
  hidePopover.mockClear();
  document.body.innerHTML = `
    <nav id="bar"><button id="opener" popovertarget="site-menu">Menu</button></nav>
    <div id="rest">
      <aside id="site-menu" data-testid="menu"><button>Close</button><a href="#text">Text</a></aside>
      <main id="text"></main>
    </div>
    <footer id="foot"></footer>`;
  Object.assign(menu(), {hidePopover});
});

test('while the menu is open nothing else can be reached, and the focus is in it', () => {
  tell('toggle', 'open');
  expect(outOfReach()).toEqual(['bar', 'text', 'foot']);
  expect(document.activeElement?.textContent).toBe('Close');
});

test('before it has closed everything can be reached again', () => {
  tell('toggle', 'open');
  tell('beforetoggle', 'closed');
  expect(outOfReach()).toEqual([]);
});

test('the focus goes back to what opened it, unless the reader put it elsewhere', () => {
  tell('toggle', 'closed');
  expect(document.activeElement?.id).toBe('opener');
  screen.getByText('Text').focus();
  tell('toggle', 'closed');
  expect(document.activeElement?.textContent).toBe('Text');
});

test('a link in it and a window that grows wide close it', () => {
  // jsdom does not know this state either.
  const find = vi.spyOn(document, 'querySelector').mockImplementation((selector) => {
    expect(selector).toBe('#site-menu:popover-open');
    return menu();
  });
  fireEvent.click(screen.getByText('Text'));
  narrow.dispatchEvent(new Event('change'));
  find.mockRestore();
  expect(hidePopover).toHaveBeenCalledTimes(2);
});

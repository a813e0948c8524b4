// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/dom';
import {userEvent} from '@testing-library/user-event';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startSearch} from './search';

const prepareSearch = vi.fn();
const openSearch = vi.fn<(text: string) => void>();
const load = vi.fn(() => Promise.resolve({prepareSearch, openSearch}));

beforeAll(() => {
  startSearch(load);
});

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML =
    '<textarea></textarea><form action="/search" data-search-opener><button>Search</button></form>';
});

const button = (): HTMLElement => screen.getByRole('button', {name: 'Search'});
const opened = async (): Promise<string | undefined> => {
  await vi.waitFor(() => {
    expect(openSearch).toHaveBeenCalled();
  });
  return openSearch.mock.lastCall?.[0];
};

test('nothing of the search is loaded until the button has the focus', async () => {
  await userEvent.hover(button());
  expect(prepareSearch).not.toHaveBeenCalled();
  button().focus();
  await vi.waitFor(() => {
    expect(prepareSearch).toHaveBeenCalled();
  });
  expect(openSearch).not.toHaveBeenCalled();
});

test('the button opens the box', async () => {
  await userEvent.click(button());
  expect(await opened()).toBe('');
});

test.each([
  ['Ctrl+K', {key: 'k', ctrlKey: true}],
  ['Command+K', {key: 'k', metaKey: true}],
  ['a slash', {key: '/'}],
])('%s opens the box, and what is typed before it is there is not lost', async (_, keys) => {
  fireEvent.keyDown(document.body, keys);
  for (const key of ['a', 'b', 'c', 'Backspace', 'Tab']) fireEvent.keyDown(document.body, {key});
  expect(await opened()).toBe('ab');
  expect(document.activeElement).toBe(button());
});

test('a slash that is typed into a field stays there, and other keys do nothing', async () => {
  fireEvent.keyDown(screen.getByRole('textbox'), {key: '/'});
  for (const keys of [{key: 'k'}, {key: 'k', ctrlKey: true, shiftKey: true}, {key: '/', ctrlKey: true}]) {
    fireEvent.keyDown(document.body, keys);
  }
  await new Promise((resolve) => setTimeout(resolve));
  expect(openSearch).not.toHaveBeenCalled();
});

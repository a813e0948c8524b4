// @vitest-environment jsdom
import {fireEvent, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, expect, test, vi} from 'vitest';
import SearchOpener from '.';

const {prepareSearch, boxes} = vi.hoisted(() => ({prepareSearch: vi.fn(), boxes: {loaded: 0}}));

vi.mock('@site/src/components/SearchBox', () => {
  boxes.loaded += 1;
  return {
    prepareSearch,
    default: ({isOpen, initialText}: {isOpen: boolean; initialText: string}) =>
      isOpen && <p>Box with “{initialText}”</p>,
  };
});

beforeEach(() => {
  prepareSearch.mockReset();
});

test('before script runs it is a form and a link that lead to the search page under the base path', () => {
  const html = renderToStaticMarkup(<SearchOpener />);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('form')?.getAttribute('action')).toBe('/base/search');
  expect(page.querySelector('form')?.className).toBe('script-only');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/search');
});

test('nothing of the search is loaded until the button has the focus', async () => {
  render(<SearchOpener />);
  await userEvent.hover(screen.getByRole('button', {name: 'Search'}));
  expect(boxes.loaded).toBe(0);
  screen.getByRole('button').focus();
  await vi.waitFor(() => {
    expect(prepareSearch).toHaveBeenCalled();
  });
  expect(screen.queryByText(/^Box/)).toBeNull();
});

test('the button opens the box', async () => {
  render(<SearchOpener />);
  await userEvent.click(screen.getByRole('button', {name: 'Search'}));
  expect(await screen.findByText(/^Box/)).toBeTruthy();
});

test.each([
  ['Ctrl+K', {key: 'k', ctrlKey: true}],
  ['Command+K', {key: 'k', metaKey: true}],
  ['a slash', {key: '/'}],
])('%s opens the box, and what is typed before it is there is not lost', async (_, keys) => {
  render(<SearchOpener />);
  fireEvent.keyDown(document.body, keys);
  for (const key of ['a', 'b', 'c', 'Backspace', 'Tab']) fireEvent.keyDown(document.body, {key});
  expect(await screen.findByText('Box with “ab”')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('a slash that is typed into a field stays there, and other keys do nothing', async () => {
  render(
    <>
      <textarea />
      <SearchOpener />
    </>,
  );
  fireEvent.keyDown(screen.getByRole('textbox'), {key: '/'});
  for (const keys of [{key: 'k'}, {key: 'k', ctrlKey: true, shiftKey: true}, {key: '/', ctrlKey: true}]) {
    fireEvent.keyDown(document.body, keys);
  }
  await Promise.resolve();
  expect(screen.queryByText(/^Box/)).toBeNull();
  expect(prepareSearch).not.toHaveBeenCalled();
});

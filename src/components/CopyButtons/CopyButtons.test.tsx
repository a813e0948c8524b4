// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {afterEach, expect, test, vi} from 'vitest';
import CopyButtons from '.';

const FORMATS = [
  {name: 'Markdown', write: () => '| a | b |'},
  {name: 'CSV', write: () => 'a,b'},
];

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(FORMATS)('copying as $name puts that text on the clipboard and says so', async ({name, write}) => {
  const user = userEvent.setup();
  render(<CopyButtons what="table" formats={FORMATS} />);
  await user.click(screen.getByRole('button', {name: `Copy as ${name}`}));
  expect(await navigator.clipboard.readText()).toBe(write());
  expect(screen.getByRole('status').textContent).toBe(`Copied as ${name}.`);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('nothing is announced before a copy', () => {
  render(<CopyButtons what="table" formats={FORMATS} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('the text appears, named and ready to copy by hand, when the browser refuses', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  render(<CopyButtons what="table" formats={FORMATS} />);
  await user.click(screen.getByRole('button', {name: 'Copy as CSV'}));
  expect(screen.getByRole('status').textContent).toContain('Copy the text below by hand.');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'The table as CSV'});
  expect(box.value).toBe('a,b');
  expect(box.readOnly).toBe(true);
});

test('the text appears, too, where there is no clipboard at all', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  render(<CopyButtons what="table" formats={FORMATS} />);
  await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('| a | b |');
});

test('the text goes away after a copy that succeeds', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
  render(<CopyButtons what="table" formats={FORMATS} />);
  await user.click(screen.getByRole('button', {name: 'Copy as CSV'}));
  await user.click(screen.getByRole('button', {name: 'Copy as CSV'}));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Copied as CSV.');
});

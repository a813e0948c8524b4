// @vitest-environment jsdom
import {fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {startNotes} from '@site/src/pageScript/notes';
import {beforeAll, beforeEach, expect, test} from 'vitest';
import Note from '.';

const example = (
  <>
    <p>
      A{' '}
      <Note
        id="note"
        trigger={(className) => (
          <a className={className} href="#entry" aria-describedby="note">
            word
          </a>
        )}
      >
        What it means.
      </Note>
    </p>
    <button type="button">Elsewhere</button>
  </>
);

const trigger = (): HTMLElement => screen.getByRole('link', {name: 'word'});
/** What the style sheet goes by: "auto" leaves it to hover and focus. */
const state = (): string | null | undefined => trigger().closest('[data-note]')?.getAttribute('data-note');

/** Presses and clicks as a pointer of this kind does; says whether the link was followed. */
function press(pointerType: 'mouse' | 'touch' | 'pen'): boolean {
  fireEvent.pointerDown(trigger(), {pointerType});
  return fireEvent.click(trigger(), {detail: 1});
}

beforeAll(startNotes);

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

test('the built page holds the note and ties it to the word', () => {
  document.body.innerHTML = renderToStaticMarkup(example);
  expect(screen.getByRole('link', {name: 'word', description: 'What it means.'})).toBeTruthy();
  expect(screen.getByRole('tooltip').textContent).toBe('What it means.');
  document.body.innerHTML = '';
});

test('Escape closes the note while the word has the focus', () => {
  render(example);
  trigger().focus();
  fireEvent.keyDown(trigger(), {key: 'Escape'});
  expect(state()).toBe('closed');
});

test('Escape does nothing to a note that nobody looks at', () => {
  render(example);
  fireEvent.keyDown(document.body, {key: 'Escape'});
  expect(state()).toBe('auto');
});

test('other keys leave the note alone', () => {
  render(example);
  trigger().focus();
  fireEvent.keyDown(trigger(), {key: 'Enter'});
  expect(state()).toBe('auto');
});

test('a closed note can be seen again after the focus has left', () => {
  render(example);
  trigger().focus();
  fireEvent.keyDown(trigger(), {key: 'Escape'});
  fireEvent.blur(trigger());
  expect(state()).toBe('auto');
});

test.each(['touch', 'pen'] as const)(
  'the first tap (%s) opens the note, the second follows the link',
  (pointer) => {
    render(example);
    expect(press(pointer)).toBe(false);
    expect(state()).toBe('open');
    expect(press(pointer)).toBe(true);
  },
);

test('a mouse follows the link at once', () => {
  render(example);
  expect(press('mouse')).toBe(true);
  expect(state()).toBe('auto');
});

test('a keyboard follows the link at once, also after a touch elsewhere on it', () => {
  render(example);
  press('touch');
  fireEvent.pointerDown(screen.getByRole('button'));
  expect(fireEvent.click(trigger(), {detail: 0})).toBe(true);
});

test('a tap elsewhere closes the note, and a tap inside it does not', () => {
  render(example);
  press('touch');
  fireEvent.pointerDown(screen.getByRole('tooltip'));
  expect(state()).toBe('open');
  fireEvent.pointerDown(screen.getByRole('button'));
  expect(state()).toBe('auto');
});

test('Escape closes a note that a tap has opened, and the next tap opens it again', () => {
  render(example);
  press('touch');
  fireEvent.keyDown(document.body, {key: 'Escape'});
  expect(state()).toBe('closed');
  expect(press('touch')).toBe(false);
  expect(state()).toBe('open');
});

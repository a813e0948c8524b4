// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/dom';
import {userEvent} from '@testing-library/user-event';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startIslands} from './islands';

/** What the component, once it is awake, was told. */
const told: string[] = [];
let finish: (outcome?: Error) => void = () => undefined;
const wake = vi.fn(
  (island: HTMLElement, onTakeOver: () => void) =>
    new Promise<void>((resolve, reject) => {
      finish = (outcome) => {
        if (outcome !== undefined) {
          reject(outcome);
          return;
        }
        onTakeOver();
        for (const type of ['click', 'change', 'input', 'submit', 'keydown']) {
          island.addEventListener(type, tell);
        }
        resolve();
      };
    }),
);

function tell({type, target}: Event): void {
  const {id, type: kind, value} = target as HTMLInputElement;
  const isChoice = kind === 'checkbox' || kind === 'radio';
  if (isChoice && type !== 'change') return;
  told.push(type === 'input' ? `${type} ${id} ${value}` : `${type} ${id}`);
}

beforeAll(() => {
  startIslands(wake);
});

beforeEach(() => {
  wake.mockClear();
  told.length = 0;
  document.body.innerHTML = `
    <p id="text">Text</p>
    <div data-island="Table">
      <button id="button">Button</button>
      <input type="checkbox" id="box" checked>
      <input type="radio" name="one" id="first" checked><input type="radio" name="one" id="second">
      <input type="search" id="word">
      <a href="#step" id="step" data-script>Step</a> <a href="/elsewhere">Link</a>
      <span data-note><button id="term">Term</button></span>
    </div>`;
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const element = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

test('text, links and notes wake nothing; a control does, once', async () => {
  const user = userEvent.setup();
  await user.click(screen.getByText('Text'));
  await user.click(element('term'));
  screen.getByText('Link').focus();
  expect(wake).not.toHaveBeenCalled();
  element('button').focus();
  await user.click(element('button'));
  expect(wake).toHaveBeenCalledTimes(1);
});

test('a pointer wakes what it moves over, but a page that scrolls under it does not', () => {
  fireEvent.pointerMove(element('text'), {screenX: 5, screenY: 5});
  fireEvent.pointerMove(element('button'), {screenX: 5, screenY: 5});
  expect(wake).not.toHaveBeenCalled();
  fireEvent.pointerMove(element('button'), {screenX: 6, screenY: 5});
  expect(wake).toHaveBeenCalledTimes(1);
});

test('what was done before is done once it is awake, in order and once, and shows at once', async () => {
  const user = userEvent.setup();
  await user.click(element('button'));
  await user.click(element('button'));
  await user.click(element('box'));
  await user.click(element('second'));
  await user.type(element('word'), 'night');
  element('step').focus();
  fireEvent.keyDown(element('step'), {key: 'ArrowRight'});
  expect((element('box') as HTMLInputElement).checked).toBe(false);
  expect((element('word') as HTMLInputElement).value).toBe('night');
  finish();
  await settled();
  expect(told).toEqual([
    'click button',
    'click button',
    'change box',
    'change second',
    'input word night',
    'keydown step',
  ]);
  expect((element('word') as HTMLInputElement).selectionStart).toBe(5);
});

test('a box that was ticked twice is told of both', async () => {
  const user = userEvent.setup();
  await user.click(element('box'));
  await user.click(element('box'));
  finish();
  await settled();
  expect(told).toEqual(['change box', 'change box']);
  expect((element('box') as HTMLInputElement).checked).toBe(true);
});

test('when it cannot be loaded it says so, and the next use tries again', async () => {
  element('button').click();
  finish(new Error('offline'));
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  element('button').click();
  expect(screen.queryByRole('alert')).toBeNull();
  finish();
  await settled();
  expect(told).toEqual(['click button']);
});

test('an address that carries its state wakes it', () => {
  document.querySelector('[data-island]')?.setAttribute('data-wakes-at', '^[?]');
  window.history.replaceState(null, '', '/compare');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(wake).not.toHaveBeenCalled();
  window.history.replaceState(null, '', '/compare?roles=devops');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(wake).toHaveBeenCalledTimes(1);
});

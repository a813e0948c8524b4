// @vitest-environment jsdom
import Slide from '@site/src/components/Slide';
import {render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, expect, test, vi} from 'vitest';
import Deck from '.';

const deck = (
  <Deck>
    <Slide title="One">First.</Slide>
    <Slide title="Two">Second.</Slide>
  </Deck>
);

beforeEach(() => {
  // jsdom has the element, but cannot open it.
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  Element.prototype.scrollTo = vi.fn();
  window.history.replaceState(null, '', '/slides');
});

const status = (): string | undefined =>
  screen.queryAllByRole('status', {hidden: true})[0]?.textContent ?? undefined;

test('every slide stands in the page, numbered, and none is presented', () => {
  render(deck);
  expect(screen.getAllByRole('heading', {level: 2}).map(({id}) => id)).toEqual(['slide-1', 'slide-2']);
  expect(status()).toBeUndefined();
});

test('the button presents the slide that the address names, and keys turn it', async () => {
  window.history.replaceState(null, '', '/slides#slide-2');
  render(deck);
  await userEvent.click(screen.getByRole('button', {name: 'Present'}));
  expect(status()).toBe('Slide 2 of 2: Two');
  await userEvent.keyboard('{ArrowRight}');
  expect(window.location.href).toMatch(/\?present#slide-2$/);
});

test('an address of a presented slide presents it, but not in the built page', () => {
  window.history.replaceState(null, '', '/slides?present#slide-2');
  expect(renderToStaticMarkup(deck)).not.toContain('<dialog');
  render(deck);
  expect(status()).toBe('Slide 2 of 2: Two');
});

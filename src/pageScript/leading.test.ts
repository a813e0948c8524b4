// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/react';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startBackToTop} from './backToTop';
import {startSkipLink} from './skipLink';

const scrollTop = vi.fn();

function scrollPageTo(position: number): void {
  Object.assign(window, {scrollY: position});
  fireEvent.scroll(window);
}
const isOffered = (): boolean => screen.queryByRole('button') !== null;

beforeAll(() => {
  vi.stubGlobal('scrollTo', scrollTop);
  startBackToTop();
  startSkipLink();
});

beforeEach(() => {
  document.body.innerHTML = `<a href="#wrapper" data-skip="">Skip</a>
    <button class="theme-back-to-top-button" hidden>Top</button><div id="wrapper"><main>Text</main></div>`;
  scrollPageTo(0);
});

test('the way to the top is offered to whoever scrolls back, not near the top and not on the way down', () => {
  const offers = [1000, 900, 950, 800, 250].map((position) => {
    scrollPageTo(position);
    return isOffered();
  });
  expect(offers).toEqual([false, true, false, true, false]);
});

test('a press leads to the top', () => {
  scrollPageTo(1000);
  scrollPageTo(900);
  fireEvent.click(screen.getByRole('button'));
  expect(scrollTop.mock.lastCall).toEqual([0, 0]);
});

test('the skip link puts the focus on the text, and where there is none leads by its address', () => {
  expect(fireEvent.click(screen.getByText('Skip'))).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  screen.getByRole('main').remove();
  expect(fireEvent.click(screen.getByText('Skip'))).toBe(true);
});

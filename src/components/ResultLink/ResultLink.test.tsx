// @vitest-environment jsdom
import {createEvent, fireEvent, render, screen} from '@testing-library/react';
import {beforeEach, expect, test} from 'vitest';
import ResultLink from '.';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

test('is a real link under the base path, and goes there without loading the page anew', () => {
  render(<ResultLink to="/compare?found=a#rows">Compare</ResultLink>);
  const link = screen.getByRole('link', {name: 'Compare'});
  expect(link.getAttribute('href')).toBe('/base/compare?found=a#rows');
  const click = createEvent.click(link);
  fireEvent(link, click);
  expect(click.defaultPrevented).toBe(true);
  expect(window.location.href).toContain('/base/compare?found=a#rows');
});

test.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s the browser does what it does', (key) => {
  render(<ResultLink to="/compare">Compare</ResultLink>);
  const link = screen.getByRole('link');
  const click = createEvent.click(link, {[key]: true});
  // The test browser cannot open windows; it only must not be kept from it by the link itself.
  let wasPrevented: boolean | undefined;
  document.addEventListener(
    'click',
    (event) => {
      wasPrevented = event.defaultPrevented;
      event.preventDefault();
    },
    {once: true},
  );
  fireEvent(link, click);
  expect(wasPrevented).toBe(false);
  expect(window.location.pathname).toBe('/');
});

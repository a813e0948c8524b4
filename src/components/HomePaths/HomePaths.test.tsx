// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import HomePaths from '.';

test('each kind of reader is told where to start, each at another page', () => {
  render(<HomePaths />);
  const paths = screen.getAllByRole('listitem');
  const starts = paths.map((path) => within(path).getByRole('link').getAttribute('href'));
  expect(paths.length).toBeGreaterThanOrEqual(4);
  expect(new Set(starts).size).toBe(paths.length);
  for (const path of paths) expect(path.textContent).toMatch(/^You .+\. .+[.?]$/);
});

test('the part has a heading that can be linked to', () => {
  render(<HomePaths />);
  expect(screen.getByRole('heading', {level: 2, name: 'Where to start'}).id).toBe('where-to-start');
});

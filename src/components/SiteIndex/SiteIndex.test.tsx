// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import SiteIndex from '.';

test('lists pages, sections and terms as links under their letters, and leads to each letter', () => {
  render(<SiteIndex />);
  const letters = within(screen.getByRole('navigation', {name: 'Index by letter'}));
  expect(letters.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#letter-c',
    '#letter-t',
  ]);
  const c = within(screen.getByRole('region', {name: 'C'}));
  expect(c.getByRole('link', {name: 'Compare'}).getAttribute('href')).toBe('/base/compare');
  expect(c.getByText('Glossary')).toBeTruthy();
  const t = within(screen.getByRole('region', {name: 'T'}));
  expect(t.getByText('Tools')).toBeTruthy();
  expect(t.getByRole('link', {name: 'DevOps'}).getAttribute('href')).toBe('/base/roles/devops#tools');
});

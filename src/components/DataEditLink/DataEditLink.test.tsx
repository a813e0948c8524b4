// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import DataEditLink from '.';

test('leads to the data file in the repository', () => {
  render(<DataEditLink file="src/data/maturity.ts" what="this table" />);
  expect(screen.getByRole('link', {name: 'Edit this table'}).getAttribute('href')).toBe(
    'https://example.org/repository/edit/main/src/data/maturity.ts',
  );
});

test('names each part of what stands in several files', () => {
  render(
    <DataEditLink
      what="this table"
      file={{DevOps: 'src/data/comparison/devops.ts', Law: 'src/data/sources/law.ts'}}
    />,
  );
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['DevOps', 'https://example.org/repository/edit/main/src/data/comparison/devops.ts'],
    ['Law', 'https://example.org/repository/edit/main/src/data/sources/law.ts'],
  ]);
});

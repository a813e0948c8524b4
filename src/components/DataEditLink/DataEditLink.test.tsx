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

// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import EditLink from '.';

test('opens the file for editing, under the name that a screen reader is given', () => {
  render(
    <EditLink file="src/data/roles.ts" aria-label="Edit: the four roles">
      Edit
    </EditLink>,
  );
  expect(screen.getByRole('link', {name: 'Edit: the four roles'}).getAttribute('href')).toBe(
    'https://example.org/repository/edit/main/src/data/roles.ts',
  );
});

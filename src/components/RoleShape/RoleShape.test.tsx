// @vitest-environment jsdom
import {ROLE_IDS} from '@site/src/data/roles';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import RoleShape from '.';

test('each role has an outline of its own', () => {
  const outlines = ROLE_IDS.map(
    (role) => render(<RoleShape role={role} />).container.querySelector('svg')?.innerHTML,
  );
  expect(outlines.every((outline) => outline !== undefined && outline !== '')).toBe(true);
  expect(new Set(outlines).size).toBe(ROLE_IDS.length);
});

test('a screen reader passes over it, as the name stands beside it', () => {
  render(
    <a href="/roles/devops">
      <RoleShape role="devops" /> DevOps
    </a>,
  );
  expect(screen.getByRole('link', {name: 'DevOps'})).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

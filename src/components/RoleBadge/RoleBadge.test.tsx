// @vitest-environment jsdom
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import RoleBadge from '.';

test.each(ROLE_IDS)('the badge of %s names the role and leads to its page', (role) => {
  render(<RoleBadge role={role} />);
  expect(screen.getByRole('link', {name: ROLES[role].name}).getAttribute('href')).toBe(ROLES[role].page);
});

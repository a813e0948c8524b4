// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import PageTrail from '.';

test('says where the page stands and whose desk it is about, in the role’s colour', () => {
  render(<PageTrail page={{trail: ['Roles', 'Types'], kind: 'types', role: 'devops'}} />);
  expect(screen.getByText('Roles › Types')).toBeTruthy();
  expect(screen.getByText('DevOps').dataset.role).toBe('devops');
});

test('a page without anything above it says which part of the site it is', () => {
  const {container} = render(<PageTrail page={{trail: [], kind: 'compare', role: undefined}} />);
  expect(container.textContent).toBe('Compare');
});

// @vitest-environment jsdom
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import RoleCards from '.';

test('each role has a card, in the order of the data', () => {
  render(<RoleCards />);
  const names = screen
    .getAllByRole('link')
    .filter((link) => !link.matches('[href*="/edit/main/"]'))
    .map(({textContent}) => textContent);
  expect(names).toEqual(ROLE_IDS.map((id) => ROLES[id].name));
});

test.each(ROLE_IDS)('the card of %s says what the role does and owns, and leads to its page', (id) => {
  render(<RoleCards />);
  const {name, page, does, owns} = ROLES[id];
  const card = screen.getAllByRole('listitem')[ROLE_IDS.indexOf(id)];
  if (card === undefined) throw new Error('There is no such card.');
  expect(within(card).getByRole('link', {name}).getAttribute('href')).toBe(page);
  expect(within(card).getByText(does)).toBeTruthy();
  expect(within(card).getByText(`Owns ${owns}.`)).toBeTruthy();
});

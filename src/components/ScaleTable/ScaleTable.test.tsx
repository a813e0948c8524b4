// @vitest-environment jsdom
import {questionFor, scalePlan} from '@site/src/lib/scalePlan';
import {SCALE_ROWS} from '@site/src/lib/scaleRows';
import {render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {expect, it} from 'vitest';
import ScaleTable from '.';

const own = () => within(screen.getByRole('region', {name: 'With your own numbers'}));
const ownServers = () => own().getByText('Model servers').nextSibling?.textContent;

it('shows each row at four sizes, with how it is computed', () => {
  render(<ScaleTable />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(SCALE_ROWS.length + 1);
  const servers = screen.getByRole('rowheader', {name: /^Model servers/}).closest('tr');
  expect(servers?.textContent).toContain('954');
  expect(servers?.textContent).toContain('rounded up');
});

it('says of each number whether it was measured, set or assumed', () => {
  render(<ScaleTable />);
  expect(screen.getAllByText(/^assumed: /)).toHaveLength(5);
  expect(screen.getAllByText('npm run face-app:bench')).toHaveLength(5);
});

it('computes anew for the reader’s numbers', async () => {
  render(<ScaleTable />);
  const field = own().getByRole('spinbutton', {name: 'Photos a day'});
  await userEvent.clear(field);
  await userEvent.type(field, '1000000');
  expect(ownServers()).toBe(String(scalePlan(questionFor(1_000_000)).modelServers));
});

it('keeps the last answer, and says what is wrong, while a number is none or out of range', async () => {
  render(<ScaleTable />);
  const before = ownServers();
  const field = own().getByRole('spinbutton', {name: /^Highest load/});
  await userEvent.clear(field);
  await userEvent.type(field, '2');
  expect(ownServers()).toBe(before);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  own().getByText('Give a number from 0.1 to 0.95.');
});

it('warns where the search was never measured', async () => {
  render(<ScaleTable />);
  expect(own().queryByText(/were not measured/)).toBeNull();
  await userEvent.type(own().getByRole('spinbutton', {name: 'Enrolled faces'}), '0');
  own().getByText(/were not measured/);
});

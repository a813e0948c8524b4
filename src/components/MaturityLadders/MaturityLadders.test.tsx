// @vitest-environment jsdom
import {AUTOMATION_STEPS, LADDERS} from '@site/src/data/maturity';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import MaturityLadders from '.';

test('there is a row for each step of automation, and each rung stands in one cell', () => {
  render(<MaturityLadders />);
  const table = screen.getByRole('table', {name: /^Two ladders/});
  expect(within(table).getAllByRole('rowheader')).toHaveLength(AUTOMATION_STEPS.length);
  const cells = within(table).getAllByRole('cell');
  for (const {rungs} of LADDERS) {
    for (const {level, name, looks} of rungs) {
      const own = cells.filter(({textContent}) => textContent === `${String(level)} ${name}${looks}`);
      expect(own).toHaveLength(1);
    }
  }
});

test('a rung reaches over all rows that it stands beside, so every row is full', () => {
  render(<MaturityLadders />);
  const spans = screen.getAllByRole<HTMLTableCellElement>('cell').map(({rowSpan}) => rowSpan);
  const rows = spans.reduce((sum, span) => sum + span, 0);
  expect(rows).toBe(AUTOMATION_STEPS.length * LADDERS.length);
});

test('exactly one row is where the face app stands', () => {
  render(<MaturityLadders />);
  const here = screen.getByText('Face app').closest('tr');
  expect(here?.textContent).toContain('Tests and releases of the app');
});

test('each ladder has its source below it', () => {
  render(<MaturityLadders />);
  for (const {name} of LADDERS) {
    expect(screen.getByRole('columnheader', {name})).toBeTruthy();
    expect(screen.getByRole('link', {name: new RegExp(`^Source:\\s*${name}`)})).toBeTruthy();
  }
});

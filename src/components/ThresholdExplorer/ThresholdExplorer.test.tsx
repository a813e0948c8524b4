// @vitest-environment jsdom
import {THRESHOLD_USES} from '@site/src/data/thresholdUses';
import {TABLE_THRESHOLDS} from '@site/src/lib/thresholdShapes';
import {fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {describe, expect, it, test} from 'vitest';
import ThresholdExplorer from '.';

const slider = () => screen.getByRole<HTMLInputElement>('slider', {name: 'Threshold: 0.60'});

test('begins at the published threshold, with both errors as counts and shares', () => {
  render(<ThresholdExplorer />);
  expect(slider().value).toBe('0.6');
  expect(screen.getByText('One person, refused', {selector: 'dt'}).nextSibling?.textContent).toBe(
    '0 of 110 pairs: 0% (0% to 3.37%)',
  );
  expect(screen.getByText('Two people, taken for one', {selector: 'dt'}).nextSibling?.textContent).toBe(
    '67 of 793 pairs: 8.45% (6.71% to 10.6%)',
  );
});

describe('moving the slider', () => {
  it('changes every figure, and what a screen reader says', () => {
    render(<ThresholdExplorer />);
    const input = slider();
    fireEvent.change(input, {target: {value: '0.45'}});
    expect(input.getAttribute('aria-valuetext')).toBe(
      '0.45: 1 of 110 pairs of one person refused, 0 of 793 pairs of two people accepted',
    );
    for (const figure of screen.getAllByRole('img')) {
      expect(figure.getAttribute('aria-label')).toContain('At 0.45');
    }
    expect(screen.getByRole('table', {name: /against N enrolled faces at 0\.45/})).toBeDefined();
  });

  it('to a threshold with too few errors takes the rate away and leaves a ceiling', () => {
    render(<ThresholdExplorer />);
    fireEvent.change(slider(), {target: {value: '0.55'}});
    const [, chances] = within(screen.getByRole('table', {name: /N enrolled/})).getAllByRole('row');
    expect(chances?.textContent).toBe('1not stated; may be up to 1.98%');
  });
});

test.each(THRESHOLD_USES)('the $name sets its threshold, and that is said aloud', async (use) => {
  render(<ThresholdExplorer />);
  const input = slider();
  await userEvent.click(screen.getByRole('button', {name: `Try the ${use.name.toLowerCase()}`}));
  expect(input.value).toBe(String(use.threshold));
  expect(screen.getByText(new RegExp(`^${use.name}: ${use.threshold.toFixed(2)}:`))).toBeDefined();
  expect(screen.getAllByRole('button', {pressed: true})).toHaveLength(1);
});

test('without script the table tells of all its thresholds, and every figure calls itself synthetic', () => {
  render(<div dangerouslySetInnerHTML={{__html: renderToString(<ThresholdExplorer />)}} />);
  const table = screen.getByRole('table', {name: /side by side/});
  const rows = within(table).getAllByRole('rowheader');
  expect(rows.map(({textContent}) => textContent)).toEqual(TABLE_THRESHOLDS.map((one) => one.toFixed(2)));
  for (const figure of screen.getAllByRole('img')) {
    expect(figure.getAttribute('aria-label')).toMatch(/^Synthetic: /);
  }
  for (const one of screen.getAllByRole('table')) {
    expect(one.querySelector('caption')?.textContent).toContain('(synthetic)');
  }
});

test('the drawing marks exactly the bars on the wrong side', () => {
  const {container} = render(<ThresholdExplorer />);
  const wrongBars = () =>
    [...container.querySelectorAll('path.wrong')].map(
      (path) => (path.getAttribute('d') ?? '').split('M').length - 1,
    );
  expect(wrongBars()[0]).toBe(0);
  expect(wrongBars()[1]).toBeGreaterThan(0);
  fireEvent.change(slider(), {target: {value: '0.5'}});
  expect(wrongBars()).toEqual([0, 0]);
});

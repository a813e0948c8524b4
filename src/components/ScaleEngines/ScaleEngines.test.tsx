// @vitest-environment jsdom
import {SCALE_ENGINES} from '@site/src/data/scaleEngines';
import {render, screen, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import ScaleEngines from '.';

it('has a row for each part, with its sign, its successor and what changes', () => {
  render(<ScaleEngines />);
  for (const {part, givesWay, to, work} of SCALE_ENGINES) {
    const row = screen.getByRole('rowheader', {name: new RegExp(`^${part}`)}).closest('tr');
    for (const words of [givesWay, to, work]) expect(row?.textContent).toContain(words);
  }
});

it('says at a glance whether a setting is enough', () => {
  render(<ScaleEngines />);
  const row = screen.getByRole('row', {name: /^One model server/});
  expect(within(row).getByText('A setting.').tagName).toBe('STRONG');
});

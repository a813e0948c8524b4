// @vitest-environment jsdom
import {TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import TrustMarkLegend from '.';

test('each mark is named and explained', () => {
  render(<TrustMarkLegend />);
  for (const {label, meaning} of Object.values(TRUST_MARKS)) {
    expect(screen.getByText(label)).toBeDefined();
    expect(screen.getByText(meaning)).toBeDefined();
  }
});

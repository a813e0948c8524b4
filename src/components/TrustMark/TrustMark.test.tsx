// @vitest-environment jsdom
import {TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import TrustMark from '.';

test.each(['V', 'S', 'M', 'R'] as const)('the mark %s stands as a word, not only as a sign', (mark) => {
  render(<TrustMark mark={mark} />);
  expect(screen.getByText(TRUST_MARKS[mark].label)).toBeTruthy();
});

test('no two marks look or read alike', () => {
  const drawn = (['V', 'S', 'M', 'R'] as const).map((mark) => render(<TrustMark mark={mark} />).container);
  expect(new Set(drawn.map(({textContent}) => textContent)).size).toBe(4);
  expect(new Set(drawn.map((container) => container.querySelector('svg')?.innerHTML)).size).toBe(4);
});

// @vitest-environment jsdom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import MarkedRuns from '.';

test('matches are marked, and markup in a text is text', () => {
  const runs = [
    {text: 'at ', isMatch: false},
    {text: '<b>', isMatch: true},
  ];
  const {container} = render(<MarkedRuns runs={runs} />);
  expect(container.innerHTML).toBe('at <mark>&lt;b&gt;</mark>');
});

// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import Slide, {SlideContext} from '.';

const PLACE = {number: 3, total: 9};

test('in the page its heading has the anchor that the address names', () => {
  render(
    <SlideContext value={PLACE}>
      <Slide title="One photo">A line.</Slide>
    </SlideContext>,
  );
  expect(screen.getByRole('heading', {level: 2, name: 'One photo'}).id).toBe('slide-3');
  expect(screen.getByText('A line.')).toBeTruthy();
});

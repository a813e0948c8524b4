// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import TrialSetup from '.';

test('the lines that the build made are shown', () => {
  render(<TrialSetup>the first line</TrialSetup>);
  expect(screen.getByText('the first line')).toBeTruthy();
});

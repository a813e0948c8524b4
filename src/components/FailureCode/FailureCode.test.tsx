// @vitest-environment jsdom
import {chooseFailures, FAILURES} from '@site/src/data/failures';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import FailureCode from '.';

test('the code that the build quoted stands at its own failure, and leads to it', () => {
  render(
    <FailureCode handling="stops">
      <div data-failure="poison-photo">only what can end differently</div>
    </FailureCode>,
  );
  const heading = screen.getByRole('heading', {name: FAILURES['poison-photo'].title});
  expect(heading.querySelector('a')?.getAttribute('href')).toBe(
    '/face-app/when-it-fails#failure-poison-photo',
  );
  expect(heading.closest('section')?.textContent).toContain('only what can end differently');
  expect(document.getElementById('code-poison-photo')).toBe(heading.closest('section'));
});

test('only those are shown that the app deals with in the way that the page names', () => {
  render(<FailureCode handling="mends" />);
  const titles = screen.getAllByRole('heading').map(({textContent}) => textContent);
  expect(titles).toEqual(chooseFailures({handling: 'mends'}).map((id) => FAILURES[id].title));
});

test('a failure that no code deals with says so', () => {
  render(<FailureCode handling="nothing" />);
  expect(screen.getByText('No code of the app deals with it.')).toBeTruthy();
});

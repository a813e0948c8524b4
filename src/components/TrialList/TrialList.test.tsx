// @vitest-environment jsdom
import {FAILURES, failuresAt} from '@site/src/data/failures';
import {TRIALS} from '@site/src/data/failures/trials';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import TrialList from '.';

const entryOf = (title: string): HTMLElement =>
  screen.getByRole('heading', {name: title}).closest('section') ?? document.body;

test('each trial of the step says what one sees and which test holds it', () => {
  render(<TrialList step="queue-work" />);
  expect(screen.getAllByRole('heading')).toHaveLength(failuresAt('queue-work').length);
  for (const {id, title} of failuresAt('queue-work')) {
    const {see, heldBy} = TRIALS[id];
    expect(entryOf(title).textContent).toContain(see);
    expect(entryOf(title).textContent).toContain(heldBy?.test);
  }
});

test('a trial leads to its failure, to the code that it tries and to the file in which it is written', () => {
  render(<TrialList step="queue-work" />);
  const links = within(entryOf(FAILURES['poison-photo'].title)).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/face-app/when-it-fails#failure-poison-photo',
    '/face-app/how-it-copes#code-poison-photo',
    expect.stringMatching(/\/edit\/main\/src\/data\/failures\/trials\/queueTrials\.ts$/),
  ]);
});

test('the commands that the build made stand at their own trial', () => {
  render(
    <TrialList step="decide-name">
      <div data-failure="wrong-threshold">run the demo</div>
    </TrialList>,
  );
  expect(within(entryOf(FAILURES['wrong-threshold'].title)).getByText('run the demo')).toBeTruthy();
  expect(entryOf(FAILURES['unequal-errors'].title).textContent).toContain('There is nothing to try.');
});

// @vitest-environment jsdom
import {FAILURE_IDS, FAILURES, failuresAt, HANDLING} from '@site/src/data/failures';
import {TRIALS} from '@site/src/data/failures/trials';
import {ROLES} from '@site/src/data/roles';
import {failureAnchor} from '@site/src/lib/failureAnchor';
import {configure, render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import FailureList from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

describe('the failures', () => {
  it('are all there in the built page, with every word that the data holds', () => {
    document.body.innerHTML = renderToStaticMarkup(<FailureList />);
    for (const id of FAILURE_IDS) {
      const text = document.getElementById(failureAnchor(id))?.textContent;
      const {title, sign, cause, remedy, handling, owners} = FAILURES[id];
      const roles = [owners.responsible, ...owners.helps, ...owners.told].map((role) => ROLES[role].name);
      const words = [title, sign, cause, remedy, HANDLING[handling].sentence, owners.nightReason, ...roles];
      for (const part of [...words, TRIALS[id].see]) expect(text).toContain(part);
    }
    document.body.innerHTML = '';
  });

  it('are only those of the step that the page names', () => {
    render(<FailureList step="store-photo" />);
    const titles = screen.getAllByRole('heading', {level: 4}).map(({textContent}) => textContent);
    expect(titles).toEqual(failuresAt('store-photo').map(({title}) => title));
  });

  it('show the code and the commands that the build made for them, each folded at its own failure', () => {
    render(
      <FailureList step="decide-name">
        <div data-failure="wrong-threshold" data-part="commands">
          the demo
        </div>
        <div data-failure="wrong-threshold" data-part="code">
          the rule
        </div>
      </FailureList>,
    );
    const heading = screen.getByRole('heading', {name: FAILURES['wrong-threshold'].title});
    const card = heading.closest('section') ?? document.body;
    const folded = within(card).getAllByText(/^the (rule|demo)$/);
    expect(folded.map((part) => part.closest('details')?.querySelector('summary')?.textContent)).toEqual([
      'The code that deals with it',
      'Try it',
    ]);
  });

  it('say that nobody is called, or who is', () => {
    render(<FailureList step="queue-work" />);
    const cardOf = (title: string): string =>
      screen.getByRole('heading', {name: title}).closest('section')?.textContent ?? '';
    expect(cardOf(FAILURES['duplicate-event'].title)).toContain('At 3 a.m.Nobody.');
    expect(cardOf(FAILURES['queue-grows'].title)).toContain(`At 3 a.m.${ROLES['ml-engineer'].name}`);
  });
});

// @vitest-environment jsdom
import {FAILURE_IDS, FAILURES, failuresAt, HANDLING} from '@site/src/data/failures';
import {ROLES} from '@site/src/data/roles';
import {failurePlace} from '@site/src/lib/failurePlaces';
import {configure, render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import FailureList from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const cardOf = (title: string): HTMLElement =>
  screen.getByRole('heading', {name: title}).closest('section') ?? document.body;
const linksIn = (card: HTMLElement): (string | null)[] =>
  within(card)
    .queryAllByRole('link', {name: /^(The code|Try it)/})
    .map((link) => link.getAttribute('href'));

describe('the failures', () => {
  it('are all there in the built page, with every word that the data holds', () => {
    document.body.innerHTML = renderToStaticMarkup(<FailureList />);
    for (const id of FAILURE_IDS) {
      const text = document.getElementById(failurePlace(id).anchor)?.textContent;
      const {title, sign, cause, remedy, handling, owners} = FAILURES[id];
      const roles = [owners.responsible, ...owners.helps, ...owners.told].map((role) => ROLES[role].name);
      const words = [title, sign, cause, remedy, HANDLING[handling].sentence, owners.nightReason, ...roles];
      for (const part of words) expect(text).toContain(part);
    }
    document.body.innerHTML = '';
  });

  it('are only those of the step that the page names', () => {
    render(<FailureList step="store-photo" />);
    const titles = screen.getAllByRole('heading', {level: 4}).map(({textContent}) => textContent);
    expect(titles).toEqual(failuresAt('store-photo').map(({title}) => title));
  });

  it('lead on to the code that deals with them and to their trials, where there is one', () => {
    render(<FailureList step="decide-name" />);
    expect(linksIn(cardOf(FAILURES['wrong-threshold'].title))).toEqual([
      '/face-app/how-it-copes#code-wrong-threshold',
      '/face-app/break-it#trial-wrong-threshold',
    ]);
    expect(linksIn(cardOf(FAILURES['unequal-errors'].title))).toEqual([]);
  });

  it('say that nobody is called, or who is', () => {
    render(<FailureList step="queue-work" />);
    expect(cardOf(FAILURES['duplicate-event'].title).textContent).toContain('At 3 a.m.Nobody.');
    expect(cardOf(FAILURES['queue-grows'].title).textContent).toContain(
      `At 3 a.m.${ROLES['ml-engineer'].name}`,
    );
  });
});

// @vitest-environment jsdom
import {HANDOFF_NOTES} from '@site/src/data/handoffs';
import {ROLES} from '@site/src/data/roles';
import {HANDOFF_NAMES} from '@site/src/lib/handoffToMarkdown';
import {configure, render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import Handoff from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

describe('a handoff', () => {
  it.each(HANDOFF_NAMES)('%s says from whom to whom it goes and what both check', (name) => {
    render(<Handoff contract={name} />);
    const {title, from, to, what, giver, taker} = HANDOFF_NOTES[name];
    const shown = within(screen.getByRole('region', {name: title}));
    const desks = shown
      .getAllByRole('link')
      .filter((link) => !link.matches('[href*="/edit/main/"]'))
      .map(({textContent}) => textContent);
    expect(desks.slice(0, -1)).toEqual(from === to ? [ROLES[from].name] : [ROLES[from].name, ROLES[to].name]);
    expect(shown.getByText(what)).toBeTruthy();
    const lines = shown.getAllByRole('listitem').map(({textContent}) => textContent);
    expect(lines).toEqual([...giver, ...taker]);
  });

  it('leads to its step on the photo’s way', () => {
    render(<Handoff contract="consent" />);
    expect(screen.getByRole('link', {name: 'Step 3: Take the photo'}).getAttribute('href')).toBe(
      '/face-app#step-take-photo',
    );
  });

  it('shows the fields and the payload that the build made, unless there are none', () => {
    const {container} = render(<Handoff contract="answer">the fields</Handoff>);
    expect(screen.getByText('the fields').closest('details')?.open).toBe(true);
    render(<Handoff contract="consent" />);
    expect(container.ownerDocument.querySelectorAll('details')).toHaveLength(1);
  });
});

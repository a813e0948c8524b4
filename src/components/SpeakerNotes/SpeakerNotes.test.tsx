// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import SpeakerNotes, {presentNotes} from '.';

const notes = <SpeakerNotes>Let the room vote.</SpeakerNotes>;

test('in the page they open, without script', () => {
  render(notes);
  expect(screen.getByText('Speaker notes').closest('details')?.textContent).toContain('Let the room vote.');
});

test('before an audience they show only when asked for', () => {
  const {container} = render(notes);
  const copy = (): Element => container.cloneNode(true) as Element;
  const [hidden, shown] = [copy(), copy()];
  presentNotes(hidden, false);
  expect(hidden.textContent).toBe('');
  presentNotes(shown, true);
  expect(shown.querySelector('aside')?.ariaLabel).toBe('Speaker notes');
  expect(shown.textContent).toBe('Let the room vote.');
});

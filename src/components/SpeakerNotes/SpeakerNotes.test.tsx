// @vitest-environment jsdom
import {SlideContext} from '@site/src/components/Slide';
import {render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {expect, test} from 'vitest';
import SpeakerNotes from '.';

const notes = (isPresented: boolean, areNotesShown: boolean): ReactNode => (
  <SlideContext value={{number: 1, total: 1, isPresented, areNotesShown}}>
    <SpeakerNotes>Let the room vote.</SpeakerNotes>
  </SlideContext>
);

test('in the page they open, without script', () => {
  render(notes(false, false));
  expect(screen.getByText('Speaker notes').closest('details')?.textContent).toContain('Let the room vote.');
});

test('before an audience they show only when asked for', () => {
  const {rerender} = render(notes(true, false));
  expect(screen.queryByText('Let the room vote.')).toBeNull();
  rerender(notes(true, true));
  expect(screen.getByRole('complementary', {name: 'Speaker notes'}).textContent).toBe('Let the room vote.');
});

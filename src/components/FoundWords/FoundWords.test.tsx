// @vitest-environment jsdom
import Heading from '@theme/Heading';
import {fireEvent, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, expect, test, vi} from 'vitest';
import FoundWords from '.';

/** Stands in for the browser's registry of painted ranges, which the test browser lacks. */
const painted = new Map<string, readonly StaticRange[]>();

beforeEach(() => {
  painted.clear();
  vi.stubGlobal('CSS', {highlights: painted});
  vi.stubGlobal('Highlight', function Highlight(...ranges: StaticRange[]) {
    return ranges;
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.history.replaceState(null, '', '/');
});

const marks = (): string[] =>
  (painted.get('found-words') ?? []).map(({startContainer, startOffset, endOffset}) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );

function Page() {
  return (
    <>
      <article>
        <p>Night falls.</p>
        <Heading as="h2" id="tools">
          Tools for nights
        </Heading>
        <p>
          An alert at NIGHT, not a fortnight, <button type="button">Night mode</button>{' '}
          <button type="button" aria-describedby="note">
            nightly
          </button>
          <span role="tooltip" id="note">
            Every night.
          </span>
        </p>
        <Heading as="h3" id="deep">
          Deep in the night
        </Heading>
        <details>
          <summary>More</summary>
          <p id="folded">Folded night</p>
        </details>
        <Heading as="h2" id="next">
          The next night
        </Heading>
      </article>
      <FoundWords />
    </>
  );
}

const open = async (address: string): Promise<void> => {
  window.history.replaceState(null, '', address);
  render(<Page />);
  await screen.findByRole('region', {name: 'Marked words'});
};

test('marks the words within the section that the address leads to', async () => {
  await open('/a?found=night+zebra#tools');
  expect(marks()).toEqual(['nights', 'NIGHT', 'nightly', 'night', 'night']);
  expect(screen.getByText('Marked:', {exact: false}).textContent).toBe('Marked: night zebra');
});

test('marks the whole article for an address without a section, or with one that is not there', async () => {
  await open('/a?found=night#no%section');
  expect(marks()).toEqual(['Night', 'nights', 'NIGHT', 'nightly', 'night', 'night', 'night']);
});

test('marks the last section and an element that is no heading, and opens what hides it', async () => {
  await open('/a?found=night#folded');
  expect(marks()).toEqual(['night']);
  expect(document.querySelector('details')?.open).toBe(true);
});

test.each(['the button', 'Escape'])('%s clears the marks and the address', async (how) => {
  await open('/a?rows=two&found=night#next');
  expect(marks()).toEqual(['night']);
  if (how === 'Escape') fireEvent.keyDown(document.body, {key: 'Escape'});
  else await userEvent.click(screen.getByRole('button', {name: 'Clear'}));
  expect(window.location.href).toContain('/a?rows=two#next');
  expect(painted.size).toBe(0);
  expect(screen.queryByRole('region', {name: 'Marked words'})).toBeNull();
});

test('an address whose words do not stand on the page loses them', async () => {
  window.history.replaceState(null, '', '/a?found=zebra');
  render(<Page />);
  await vi.waitFor(() => {
    expect(window.location.search).toBe('');
  });
  expect(painted.get('found-words') ?? []).toEqual([]);
});

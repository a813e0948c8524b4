// @vitest-environment jsdom
import {act, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import type {SearchAnswer, SearchWish} from '@site/src/search/answer';
import {beforeEach, expect, test, vi} from 'vitest';
import SearchOutcome, {useSearchAnswer} from '.';

type Ask = (
  wish: SearchWish,
  onAnswer: (answer: SearchAnswer) => void,
  onFailure: (error: Error) => void,
) => void;
const {ask} = vi.hoisted(() => ({ask: vi.fn<Ask>()}));
vi.mock('@site/src/search/searchClient', () => ({searchClient: () => ({prepare: vi.fn(), ask})}));

const NOTHING: SearchAnswer = {query: 'a&b', pages: [], nearest: [], words: [], isFinal: true};
const SOMETHING: SearchAnswer = {
  ...NOTHING,
  pages: [{title: 'Compare', kind: 'compare', trail: [], role: undefined, hits: []}],
};
const wishFor = (query: string): SearchWish => ({
  query,
  roles: [],
  kinds: [],
  pages: 1,
  hitsPerPage: 1,
  excerpts: 'all',
});
const FIRST = wishFor('a&b');
const SECOND = wishFor('b');

function Search({wish}: {readonly wish: SearchWish}) {
  const state = useSearchAnswer(wish);
  return (
    <SearchOutcome state={state} query={wish.query} instead={<p>Nearest</p>}>
      <p>Found for {state.answer?.query}</p>
    </SearchOutcome>
  );
}

const answer = (call: number, value: SearchAnswer): void => {
  act(() => {
    ask.mock.calls[call]?.[1](value);
  });
};

beforeEach(() => {
  ask.mockReset();
});

test('says that the index is under way, then shows what was found, also while the next answer is under way', () => {
  const {rerender} = render(<Search wish={FIRST} />);
  expect(screen.getByText('Loading the index of this site…')).toBeTruthy();
  answer(0, {...NOTHING, isFinal: false});
  expect(screen.getByText('Loading the index of this site…')).toBeTruthy();
  answer(0, SOMETHING);
  rerender(<Search wish={SECOND} />);
  expect(screen.getByText('Found for a&b')).toBeTruthy();
  answer(0, NOTHING);
  expect(screen.getByText('Found for a&b')).toBeTruthy();
});

test('says when nothing answers, and offers the nearest, an issue that is filled in, and the index', () => {
  render(<Search wish={FIRST} />);
  answer(0, NOTHING);
  expect(screen.getByText('Nothing on this site answers', {exact: false}).textContent).toContain('“a&b”');
  expect(screen.getByText('Nearest')).toBeTruthy();
  const issue = screen.getByRole('link', {name: 'Tell us what you looked for'}).getAttribute('href') ?? '';
  expect(issue).toContain('https://example.org/repository/issues/new?');
  expect(new URL(issue).searchParams.get('title')).toBe('I looked for “a&b”');
  const index = screen.getByRole('link', {name: 'Look in the index of all pages and terms'});
  expect(index.getAttribute('href')).toBe('pathname:///base/search');
});

test('says when the search cannot be loaded, and tries again', async () => {
  render(<Search wish={FIRST} />);
  act(() => {
    ask.mock.calls[0]?.[2](new Error('offline'));
  });
  expect(screen.getByText('The search could not be loaded.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(ask).toHaveBeenCalledTimes(2);
  answer(1, SOMETHING);
  expect(screen.getByText('Found for a&b')).toBeTruthy();
});

// @vitest-environment jsdom
import {act, fireEvent, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import type {SearchAnswer, SearchWish} from '@site/src/search/answer';
import {beforeEach, expect, test, vi} from 'vitest';
import SearchPage from '.';

type Ask = (wish: SearchWish, onAnswer: (answer: SearchAnswer) => void) => void;
const {ask} = vi.hoisted(() => ({ask: vi.fn<Ask>()}));
vi.mock('@site/src/search/searchClient', () => ({searchClient: () => ({prepare: vi.fn(), ask})}));

const plain = (text: string) => [{text, isMatch: false}];
const SECTION = {
  address: '/roles/devops#tools',
  heading: [{text: 'Tools', isMatch: true}],
  above: ['A week'],
  excerpt: plain('What each job takes.'),
};
const ANSWER: SearchAnswer = {
  query: 'tools',
  pages: [{title: 'DevOps', kind: 'roles', trail: ['Roles'], role: 'devops', hits: [SECTION]}],
  nearest: [],
  words: ['tools'],
  isFinal: true,
};

const open = (address: string): void => {
  window.history.replaceState(null, '', address);
  render(<SearchPage />);
};
const answer = (value: SearchAnswer): void => {
  act(() => {
    ask.mock.lastCall?.[1](value);
  });
};
const asked = () => ask.mock.lastCall?.[0];

beforeEach(() => {
  ask.mockReset();
});

test('without a query it is the index of the site', () => {
  open('/base/search');
  expect(screen.getByRole('heading', {name: 'All pages, sections and terms'})).toBeTruthy();
  expect(ask).not.toHaveBeenCalled();
});

test('shows what answers the query in the address: pages and sections as links, with the words marked', () => {
  open('/base/search?q=tools');
  answer(ANSWER);
  expect(screen.getByRole('status').textContent).toBe('One page.');
  const page = within(screen.getAllByRole('listitem')[0] ?? document.body);
  expect(page.getByRole('link', {name: 'DevOps'}).getAttribute('href')).toBe(
    '/base/roles/devops?found=tools',
  );
  const section = page.getByRole('link', {name: 'A week › Tools'});
  expect(section.getAttribute('href')).toBe('/base/roles/devops?found=tools#tools');
  expect(section.querySelector('mark')?.textContent).toBe('Tools');
});

test('filters stand in the address, narrow what is asked, and can be taken back', async () => {
  open('/base/search?q=tools&kind=teams');
  expect(asked()).toMatchObject({roles: [], kinds: ['teams']});
  await userEvent.click(screen.getByRole('checkbox', {name: 'DevOps'}));
  expect(window.location.search).toBe('?q=tools&role=devops&kind=teams');
  expect(asked()).toMatchObject({query: 'tools', roles: ['devops'], kinds: ['teams']});
  await userEvent.click(screen.getByRole('checkbox', {name: 'Teams'}));
  expect(window.location.search).toBe('?q=tools&role=devops');
  await userEvent.click(screen.getByRole('button', {name: 'Show all desks and kinds of page'}));
  expect(window.location.search).toBe('?q=tools');
});

test('a new query is asked at a new address, without control characters', () => {
  open('/base/search?q=tools&role=devops');
  const field = screen.getByRole('searchbox', {name: 'Search this site'});
  expect((field as HTMLInputElement).value).toBe('tools');
  fireEvent.change(field, {target: {value: ' night\u0000shift '}});
  fireEvent.submit(field);
  expect(window.location.search).toBe('?q=night+shift&role=devops');
  expect(asked()?.query).toBe('night shift');
});

test('offers what is nearest when nothing answers', () => {
  open('/base/search?q=tolos');
  answer({...ANSWER, query: 'tolos', pages: [], nearest: [{label: 'Tools', address: '/roles/devops#tools'}]});
  expect(screen.getByText('Nothing on this site answers', {exact: false})).toBeTruthy();
  expect(screen.getByRole('link', {name: 'Tools'}).getAttribute('href')).toBe('/base/roles/devops#tools');
});

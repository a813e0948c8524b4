// @vitest-environment jsdom
import {act, fireEvent, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import type {SearchAnswer, SearchWish} from '@site/src/search/answer';
import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import SearchBox from '.';

type Ask = (
  wish: SearchWish,
  onAnswer: (answer: SearchAnswer) => void,
  onFailure: (error: Error) => void,
) => void;
const {ask} = vi.hoisted(() => ({ask: vi.fn<Ask>()}));
vi.mock('@site/src/search/searchClient', () => ({searchClient: () => ({prepare: vi.fn(), ask})}));

const {visit} = vi.hoisted(() => ({visit: vi.fn<(address: string) => void>()}));
vi.mock('@site/src/lib/visit', () => ({visit}));

const plain = (text: string) => [{text, isMatch: false}];
const hit = (address: string, heading: string) => ({
  address,
  heading: plain(heading),
  above: [],
  excerpt: [],
});
const DEVOPS = {
  title: 'DevOps',
  kind: 'roles',
  trail: ['Roles'],
  role: 'devops',
  hits: [hit('/roles/devops', 'DevOps'), hit('/roles/devops#tools', 'Tools')],
} as const;
const SCALE = {
  title: 'Scale',
  kind: 'face-app',
  trail: ['The face app'],
  role: undefined,
  hits: [hit('/face-app/scale#queue', 'The queue')],
} as const;

const answerTo = (query: string, more: Partial<SearchAnswer> = {}): SearchAnswer => ({
  query,
  pages: [DEVOPS, SCALE],
  nearest: [],
  words: ['night'],
  isFinal: true,
  ...more,
});

/** Answers the last question. */
const answer = (more: Partial<SearchAnswer> = {}): void => {
  const [wish, onAnswer] = ask.mock.lastCall ?? [];
  act(() => {
    onAnswer?.(answerTo(wish?.query ?? '', more));
  });
};

const close = vi.fn();
const open = (initialText = '') => render(<SearchBox isOpen onClose={close} initialText={initialText} />);
const field = (): HTMLElement => screen.getByRole('combobox', {name: 'Search this site'});
const active = (): string | undefined => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? undefined : (document.getElementById(id)?.getAttribute('href') ?? 'nothing');
};
const press = (key: string, more = {}): void => {
  fireEvent.keyDown(field(), {key, ...more});
};
const place = (): string => visit.mock.lastCall?.[0] ?? '/';
const write = (text: string): void => {
  fireEvent.change(field(), {target: {value: text}});
};

beforeAll(() => {
  // What the test browser lacks of a dialog and of scrolling.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => {
  vi.useRealTimers();
  ask.mockReset();
  close.mockReset();
  window.localStorage.clear();
  visit.mockReset();
});

describe('with results', () => {
  it('groups them by page, each a real link to its section with the words to mark', () => {
    open();
    write('night');
    answer();
    const page = within(screen.getByRole('group', {name: 'DevOps'}));
    expect(page.getAllByRole('option').map((option) => option.getAttribute('href'))).toEqual([
      '/base/roles/devops?found=night',
      '/base/roles/devops?found=night#tools',
    ]);
    expect(screen.getByRole('option', {name: 'All results for “night”'}).getAttribute('href')).toBe(
      '/base/search?q=night',
    );
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it('draws while somebody types the headings in sight, and all after a pause or when they go further', () => {
    vi.useFakeTimers();
    const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
      ...SCALE,
      hits: ['', '#x', '#y'].map((place) => ({...hit(`/${name}${place}`, name), excerpt: plain('Excerpt.')})),
    }));
    open();
    write('night');
    answer({pages});
    expect(screen.getAllByRole('option')).toHaveLength(4 * 3);
    expect(screen.queryByText('Excerpt.')).toBeNull();
    act(() => {
      vi.advanceTimersByTime(250);
    });
    expect(screen.getAllByRole('option')).toHaveLength(6 * 3 + 1);
    expect(screen.getAllByText('Excerpt.')).toHaveLength(6);
    write('nights');
    answer({pages});
    press('ArrowUp');
    expect(active()).toBe('/base/search?q=nights');
  });

  it('goes to the first with Enter, closes, and remembers the search', () => {
    open();
    write('night');
    answer();
    expect(active()).toBe('/base/roles/devops?found=night');
    press('Enter');
    expect(place()).toBe('/base/roles/devops?found=night');
    expect(close).toHaveBeenCalled();
    expect(window.localStorage.getItem('ml-roles.recent-searches')).toBe('["night"]');
  });

  it('lets the arrows go round the ends', () => {
    open();
    write('night');
    answer();
    press('ArrowUp');
    expect(active()).toBe('/base/search?q=night');
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toBe('/base/roles/devops?found=night#tools');
    expect(screen.getAllByRole('option', {selected: true})).toHaveLength(1);
  });

  it('opens another tab with Ctrl+Enter, and stays', () => {
    const openTab = vi.spyOn(window, 'open').mockReturnValue(null);
    open();
    write('night');
    answer();
    press('Enter', {ctrlKey: true});
    expect(openTab).toHaveBeenCalledWith('/base/roles/devops?found=night', '_blank', 'noopener');
    expect(close).not.toHaveBeenCalled();
    expect(place()).toBe('/');
  });

  it('keeps the option that the reader chose when a better answer comes, and begins anew with a new query', () => {
    open();
    write('night');
    answer({isFinal: false});
    press('ArrowDown');
    answer({pages: [SCALE, DEVOPS]});
    expect(active()).toBe('/base/roles/devops?found=night#tools');
    write('nights');
    answer({pages: [SCALE, DEVOPS]});
    expect(active()).toBe('/base/face-app/scale?found=night#queue');
  });

  it('waits with Enter for the final answer to what is typed', () => {
    open();
    write('n');
    answer();
    write('night');
    press('Enter');
    expect(place()).toBe('/');
    answer({pages: [SCALE], isFinal: false});
    expect(place()).toBe('/');
    answer({pages: [SCALE]});
    expect(place()).toBe('/base/face-app/scale?found=night#queue');
  });

  it('does nothing with Enter while a word is being composed', () => {
    open();
    write('night');
    answer();
    press('Enter', {isComposing: true});
    expect(place()).toBe('/');
  });
});

describe('without results', () => {
  it('offers the nearest, of which none is chosen, and Enter leads to the search page', () => {
    open();
    write('nihgt <b>');
    answer({pages: [], nearest: [{label: 'Night shift', address: '/glossary#night'}]});
    expect(active()).toBeUndefined();
    expect(screen.getByRole('option', {name: 'Night shift'}).getAttribute('href')).toBe(
      '/base/glossary#night',
    );
    press('Enter');
    expect(place()).toBe('/base/search?q=nihgt+%3Cb%3E');
  });

  it.each(['   ', ''])('does not ask for %j', (text) => {
    open();
    write('a');
    ask.mockReset();
    write(text);
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByRole('group', {name: 'Questions to begin with'})).toBeTruthy();
  });

  it('shows what was typed before it was there', () => {
    open('early');
    expect(ask.mock.lastCall?.[0].query).toBe('early');
    expect((field() as HTMLInputElement).value).toBe('early');
  });
});

describe('before anything is typed', () => {
  it('offers questions of the site itself', () => {
    open();
    const links = screen.getAllByRole('option').map((option) => option.getAttribute('href'));
    expect(links).toContain('/base/roles');
    expect(active()).toBeUndefined();
    press('ArrowDown');
    expect(active()).toBe(links[0]);
  });

  it('offers recent searches, runs one again, and clears them', async () => {
    window.localStorage.setItem('ml-roles.recent-searches', '["queue","night shift"]');
    open();
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect((field() as HTMLInputElement).value).toBe('night shift');
    expect(place()).toBe('/');
    write('');
    await userEvent.click(screen.getByRole('option', {name: 'queue'}));
    expect((field() as HTMLInputElement).value).toBe('queue');
    write('');
    await userEvent.click(screen.getByRole('button', {name: 'Clear recent searches'}));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.queryByRole('option', {name: 'queue'})).toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/react';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startThemeChoice} from './themeChoice';

const KEY = 'theme-test';
const {dataset} = document.documentElement;
const system = Object.assign(new EventTarget(), {matches: false});

const shown = (): string => `${String(dataset.theme)}, ${String(dataset.themeChoice)}`;
const toggle = (): HTMLElement => screen.getByRole('button');

function systemChangesTo(theme: 'dark' | 'light'): void {
  system.matches = theme === 'dark';
  system.dispatchEvent(new Event('change'));
}

let shownAtFirst: string;

beforeAll(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => system);
  Object.assign(dataset, {themeKey: KEY, storage: 'localStorage'});
  localStorage.setItem(KEY, 'dark');
  startThemeChoice();
  shownAtFirst = shown();
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
  vi.runAllTimers();
  vi.useRealTimers();
});

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<button data-theme-toggle><i>◐</i></button>';
  system.matches = false;
  dataset.theme = 'light';
  dataset.themeChoice = 'system';
});

test('what was chosen on an earlier page shows before there is a body', () => {
  expect(shownAtFirst).toBe('dark, dark');
});

test('a press goes from the system’s theme to light, to dark, and back, and each choice is kept', () => {
  system.matches = true;
  const steps = [1, 2, 3].map(() => {
    fireEvent.click(screen.getByText('◐'));
    return `${shown()}, ${String(localStorage.getItem(KEY))}`;
  });
  expect(steps).toEqual(['light, light, light', 'dark, dark, dark', 'dark, system, null']);
});

test('a choice made in another tab shows here', () => {
  dispatchEvent(new StorageEvent('storage', {key: KEY, newValue: 'dark'}));
  expect(shown()).toBe('dark, dark');
  dispatchEvent(new StorageEvent('storage', {key: KEY, newValue: null}));
  expect(shown()).toBe('light, system');
  dispatchEvent(new StorageEvent('storage', {key: 'something else', newValue: 'dark'}));
  expect(shown()).toBe('light, system');
});

test('the system’s change is followed only while nothing is chosen', () => {
  systemChangesTo('dark');
  expect(shown()).toBe('dark, system');
  fireEvent.click(toggle());
  expect(shown()).toBe('light, light');
  systemChangesTo('light');
  systemChangesTo('dark');
  expect(shown()).toBe('light, light');
});

test.each([
  [
    'comes back from the history',
    () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
  ],
  ['was prepared in advance', () => document.dispatchEvent(new Event('prerenderingchange'))],
])('a page that %s shows what was chosen meanwhile', (_, happens) => {
  localStorage.setItem(KEY, 'dark');
  happens();
  expect(shown()).toBe('dark, dark');
});

test('what an address asks for holds when the page merely loads', () => {
  dataset.theme = 'dark';
  dataset.themeChoice = 'dark';
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
  expect(shown()).toBe('dark, dark');
});

test('a browser that keeps nothing still shows the choice', () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  fireEvent.click(toggle());
  fireEvent.click(toggle());
  expect(shown()).toBe('dark, dark');
  refuse.mockRestore();
});

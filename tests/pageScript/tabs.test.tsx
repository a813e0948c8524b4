// @vitest-environment jsdom
import {fireEvent, render, screen} from '@testing-library/react';
import TabItem from '../../src/theme/TabItem';
import Tabs from '../../src/theme/Tabs';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {refreshTabs, startTabs} from '../../src/pageScript/tabs';

const set = (groupId?: string) => (
  <Tabs {...(groupId === undefined ? {} : {groupId})}>
    <TabItem value="npm">
      <p id="in-npm">with npm</p>
    </TabItem>
    <TabItem value="docker" label="Docker" default>
      with Docker
    </TabItem>
  </Tabs>
);
const page = (
  <>
    {set('tool')}
    {set('tool')}
    {set()}
  </>
);

/** The chosen tab of each set, checked against the panels that show. */
function chosen(): string[] {
  const names = screen.getAllByRole('tab', {selected: true}).map(({textContent}) => textContent);
  const labels = screen.getAllByRole('tabpanel').map((panel) => panel.firstElementChild?.textContent);
  expect(labels).toEqual(names);
  return names;
}
const tab = (name: string, place = 0): HTMLElement => {
  const found = screen.getAllByRole('tab', {name})[place];
  if (found === undefined) throw new Error(`There is no tab "${name}".`);
  return found;
};

beforeAll(() => {
  vi.stubGlobal('scrollBy', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  startTabs();
});

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  document.body.innerHTML = '';
});

test('the built page marks the tab that is open at first, and ties each panel to its tab', () => {
  document.body.innerHTML = renderToStaticMarkup(page);
  expect(chosen()).toEqual(['Docker', 'Docker', 'Docker']);
  expect(screen.getAllByRole('tabpanel', {name: 'Docker'})).toHaveLength(3);
});

test('a click chooses in every set of the group, and in no other', () => {
  render(page);
  fireEvent.click(tab('npm'));
  expect(chosen()).toEqual(['npm', 'npm', 'Docker']);
  fireEvent.click(tab('npm', 2));
  fireEvent.click(tab('Docker', 1));
  expect(chosen()).toEqual(['Docker', 'Docker', 'npm']);
});

test('the next page shows what was chosen on this one', () => {
  const {unmount} = render(page);
  fireEvent.click(tab('npm'));
  unmount();
  render(page);
  refreshTabs();
  expect(chosen()).toEqual(['npm', 'npm', 'Docker']);
});

test('a choice that this set does not have leaves it as it is', () => {
  render(page);
  localStorage.setItem('docusaurus.tab.tool-test', 'bun');
  refreshTabs();
  expect(chosen()).toEqual(['Docker', 'Docker', 'Docker']);
});

test.each([
  ['ArrowRight', 'Docker', 'npm'],
  ['ArrowLeft', 'Docker', 'npm'],
  ['Home', 'Docker', 'npm'],
  ['End', 'Docker', 'Docker'],
])('the key %s goes from %s to %s and takes the focus along', (key, from, to) => {
  render(set());
  tab(from).focus();
  fireEvent.keyDown(tab(from), {key});
  expect(chosen()).toEqual([to]);
  expect(document.activeElement?.textContent).toBe(to);
  expect(screen.getAllByRole('tab').filter(({tabIndex}) => tabIndex === 0)).toEqual([tab(to)]);
});

test('an address that leads into a hidden panel opens it', () => {
  render(set());
  window.history.replaceState(null, '', '#in-npm');
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(chosen()).toEqual(['npm']);
});

test('the browser’s own search opens the panel in which it finds something', () => {
  render(set());
  refreshTabs();
  const panel = screen.getByText('with npm').parentElement;
  expect(panel?.getAttribute('hidden')).toBe('until-found');
  panel?.dispatchEvent(new Event('beforematch', {bubbles: true}));
  expect(chosen()).toEqual(['npm']);
});

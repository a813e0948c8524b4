import {listen, whenParsed} from './listen';
import {keepChoice, readChoice} from './storage';

const SET = '.tabs-container';
const TAB = '[role=tab]';
const PANEL = '[role=tabpanel]';

/**
 * Tabs: a click or an arrow key chooses one, all sets of a group change together and on later pages too, and what
 * leads into a hidden panel (an address, the browser's own search) opens it.
 */
export function startTabs(): void {
  listen('click', TAB, chooseForGroup);
  listen('keydown', TAB, (tab, event) => {
    const next = nextTab(tab, event.key);
    if (next === undefined) return;
    event.preventDefault();
    chooseForGroup(next);
    next.focus();
  });
  document.addEventListener('beforematch', openPanelOf, true);
  addEventListener('hashchange', openPanelOfAddress);
  whenParsed(refreshTabs);
}

/** Shows what the reader chose on an earlier page, and the panel that the address leads into. */
export function refreshTabs(): void {
  for (const set of document.querySelectorAll<HTMLElement>(SET)) {
    const {tabsKey, storage} = set.dataset;
    const kept = tabsKey === undefined ? null : readChoice(storage, tabsKey);
    const tabs = [...set.querySelectorAll<HTMLElement>(TAB)];
    const tab = tabs.find(({dataset}) => dataset.value === kept) ?? tabs.find(isChosen);
    if (tab !== undefined) choose(tab);
  }
  openPanelOfAddress();
}

/** Opens the panels that hide an element. */
export function openPanels(element: Element): void {
  for (let panel = element.closest(PANEL); panel; panel = panel.parentElement?.closest(PANEL) ?? null) {
    const tab = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
    if (tab !== null && !isChosen(tab)) choose(tab);
  }
}

function openPanelOf({target}: Event): void {
  if (target instanceof Element) openPanels(target);
}

function openPanelOfAddress(): void {
  const named = document.getElementById(decodeURI(location.hash.slice(1)));
  if (named?.closest(`${PANEL}[hidden]`)) {
    openPanels(named);
    named.scrollIntoView();
  }
}

/** The tab stays under the pointer, whatever the panels above it gain or lose. */
function chooseForGroup(tab: HTMLElement): void {
  const before = tab.getBoundingClientRect().top;
  const set = tab.closest<HTMLElement>(SET);
  const {tabsKey, storage} = set?.dataset ?? {};
  const {value = ''} = tab.dataset;
  choose(tab);
  if (tabsKey !== undefined) {
    for (const other of document.querySelectorAll<HTMLElement>(
      `[data-tabs-key="${CSS.escape(tabsKey)}"] [data-value="${CSS.escape(value)}"]`,
    ))
      choose(other);
    keepChoice(storage, tabsKey, value);
  }
  scrollBy(0, tab.getBoundingClientRect().top - before);
}

function choose(tab: HTMLElement): void {
  for (const other of tab.parentElement?.children ?? []) {
    const isIt = other === tab;
    other.ariaSelected = String(isIt);
    other.setAttribute('tabindex', isIt ? '0' : '-1');
    const panel = document.getElementById(other.getAttribute('aria-controls') ?? '');
    if (isIt) panel?.removeAttribute('hidden');
    // What is hidden so, the browser's own search can find.
    else panel?.setAttribute('hidden', 'until-found');
  }
}

function isChosen({ariaSelected}: Element): boolean {
  return ariaSelected === 'true';
}

function nextTab(tab: HTMLElement, key: string): HTMLElement | undefined {
  const tabs = [...(tab.parentElement?.querySelectorAll<HTMLElement>(TAB) ?? [])];
  const at = tabs.indexOf(tab);
  const step: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: (at + 1) % tabs.length,
    Home: 0,
    End: -1,
  };
  const place = step[key];
  return place === undefined ? undefined : tabs.at(place);
}

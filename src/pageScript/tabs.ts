import {hashTarget} from './hashTarget';
import {all, listen, whenParsed} from './listen';
import {keepChoice, readChoice} from './storage';

const SET = '.tabs-container';
const TAB = '[role=tab]';
/** What a hidden panel is so that the browser's own search still finds its words, and says so. */
const FINDABLE = 'until-found';

/**
 * Tabs: a click or an arrow key chooses one, all sets of a group change together and on later pages too, and what
 * leads into a hidden panel (an address, the browser's own search) opens it.
 */
export function startTabs(): void {
  listen('click', TAB, chooseForGroup);
  listen('keydown', TAB, (tab, event) => {
    const next = nextTab(tab, event.key);
    if (!next) return;
    event.preventDefault();
    chooseForGroup(next);
    next.focus();
  });
  listen('beforematch', '*', openPanels);
  addEventListener('hashchange', openPanelOfAddress);
  whenParsed(refreshTabs);
}

/** Shows what the reader chose on an earlier page, and the panel that the address leads into. */
export function refreshTabs(): void {
  for (const set of all(SET)) {
    const kept = readChoice(set.dataset.storage, set.dataset.tabsKey);
    const tabs = all(TAB, set);
    const tab =
      tabs.find(({dataset}) => dataset.value === kept) ??
      tabs.find(({ariaSelected}) => ariaSelected === 'true');
    if (tab) choose(tab);
  }
  openPanelOfAddress();
}

/** Opens the panels that hide an element, if any do. */
function openPanels(element: Element): boolean {
  const panel = element.closest('[role=tabpanel][hidden]');
  const tab = panel && document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  if (!tab) return false;
  choose(tab);
  openPanels(element);
  return true;
}

function openPanelOfAddress(): void {
  const named = hashTarget(location.hash);
  if (named && openPanels(named)) named.scrollIntoView();
}

/** The tab stays where it is in the window, whatever the panels above it gain or lose. */
function chooseForGroup(tab: HTMLElement): void {
  const {top} = tab.getBoundingClientRect();
  const {tabsKey, storage} = tab.closest<HTMLElement>(SET)?.dataset ?? {};
  const {value} = tab.dataset;
  choose(tab);
  if (tabsKey && value) {
    for (const set of all(SET)) {
      const same =
        set.dataset.tabsKey === tabsKey && all(TAB, set).find(({dataset}) => dataset.value === value);
      if (same) choose(same);
    }
    keepChoice(storage, tabsKey, value);
  }
  scrollBy(0, tab.getBoundingClientRect().top - top);
}

function choose(tab: HTMLElement): void {
  for (const other of tabsBeside(tab)) {
    const isChosen = other === tab;
    other.ariaSelected = String(isChosen);
    other.tabIndex = isChosen ? 0 : -1;
    const panel = document.getElementById(other.getAttribute('aria-controls') ?? '');
    if (isChosen) panel?.removeAttribute('hidden');
    else panel?.setAttribute('hidden', FINDABLE);
  }
}

function nextTab(tab: HTMLElement, key: string): HTMLElement | undefined {
  const tabs = tabsBeside(tab);
  const at = tabs.indexOf(tab);
  if (key === 'ArrowLeft') return tabs.at(at - 1);
  if (key === 'ArrowRight') return tabs[at + 1] ?? tabs[0];
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}

/** The tabs of its list, itself among them. */
function tabsBeside(tab: HTMLElement): HTMLElement[] {
  return all(TAB, tab.parentElement ?? document);
}

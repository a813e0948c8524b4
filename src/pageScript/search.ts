import type {Bundle} from './bundle';
import {listen} from './listen';

/** Fields into which a reader types, where "/" is a letter like any other. */
const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio], [type=range]), textarea';
const OPENER = '[data-search-opener]';

type SearchModule = Awaited<ReturnType<Bundle['loadSearch']>>;

/**
 * Opens the search. Neither the box nor the index is fetched before the button has the focus or the search is opened.
 * Where the box cannot be loaded, the page of the search opens instead.
 */
export function startSearch(load: Bundle['loadSearch']): void {
  let loading: Promise<SearchModule> | undefined;
  /** What the reader types while the box is on its way, so that no letter is lost; undefined while none is. */
  let early: string | undefined;

  const prepare = async (): Promise<SearchModule> => {
    loading ??= load();
    try {
      const search = await loading;
      search.prepareSearch();
      return search;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const open = (): void => {
    // The browser gives the focus back to where it was before the box opened. It is in sight, and the page stays.
    if (document.activeElement === document.body) {
      opener()?.querySelector('button')?.focus({preventScroll: true});
    }
    if (early !== undefined) return;
    early = '';
    prepare()
      .then(
        ({openSearch}) => {
          openSearch(early ?? '');
        },
        () => {
          location.assign(opener()?.action ?? '');
        },
      )
      .finally(() => {
        early = undefined;
      });
  };

  const {dataset} = document.documentElement;
  if (/Mac|iP/.test(navigator.userAgent)) dataset.keys = 'apple';
  // The page of the search is the index of the site where nothing is asked.
  if (/[?&]q=./.test(location.search)) dataset.searched = '';
  listen('focusin', OPENER, () => {
    // Only ahead of time: opening tries again, and leads elsewhere when that fails too.
    prepare().catch(() => undefined);
  });
  listen('submit', OPENER, (_, event) => {
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (isShortcut(event)) {
      event.preventDefault();
      open();
    } else if (early !== undefined) {
      const {key, ctrlKey, metaKey, altKey} = event;
      if (key === 'Backspace') early = early.slice(0, -1);
      else if (/^.$/u.test(key) && !ctrlKey && !metaKey && !altKey) early += key;
    }
  });
}

function opener(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(OPENER);
}

/** Ctrl+K, Command+K, and "/" where that is not typed into a field. */
function isShortcut(event: KeyboardEvent): boolean {
  const {key, ctrlKey, metaKey, altKey, shiftKey, target} = event;
  if (event.defaultPrevented || event.isComposing) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !altKey && !shiftKey;
  // Shift and Alt are not looked at: on some keyboards they are how "/" is typed.
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(TEXT_FIELDS) !== null);
}

import {useSyncExternalStore} from 'react';

const WRITTEN = 'address-written';

/**
 * The query of the page's address as state: empty while the page is built and as it wakes, then what the address
 * says. Writing it replaces the entry in the browser's history, or adds one that the reader can go back from.
 */
export default function useAddressSearch(): [string, (search: string, how: 'replace' | 'push') => void] {
  return [
    useSyncExternalStore(
      subscribe,
      () => window.location.search,
      () => '',
    ),
    writeSearch,
  ];
}

function writeSearch(search: string, how: 'replace' | 'push'): void {
  const address = window.location.pathname + search + window.location.hash;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(WRITTEN));
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', WRITTEN];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

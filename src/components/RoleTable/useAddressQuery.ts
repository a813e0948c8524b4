import {useSyncExternalStore} from 'react';

const WRITE_DELAY_MS = 250;

const listeners = new Set<() => void>();
/** What the address will say shortly. */
let written: string | undefined;
let writing: ReturnType<typeof setTimeout> | undefined;

/**
 * The query of the page's address as state: empty while the page is built and as it wakes, then what the address
 * says. Setting it shows at once; the address follows shortly after, as browsers refuse a write at every key.
 */
export function useAddressQuery(): [string, (query: string) => void] {
  return [
    useSyncExternalStore(
      subscribe,
      () => written ?? window.location.search,
      () => '',
    ),
    setQuery,
  ];
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', followAddress);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', followAddress);
    followAddress();
  };
}

function followAddress(): void {
  clearTimeout(writing);
  written = undefined;
  notify();
}

function setQuery(next: string): void {
  written = next;
  notify();
  clearTimeout(writing);
  writing = setTimeout(() => {
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + next + window.location.hash,
    );
    written = undefined;
  }, WRITE_DELAY_MS);
}

function notify(): void {
  for (const listener of listeners) listener();
}

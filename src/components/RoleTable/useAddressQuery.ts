import {useSyncExternalStore} from 'react';

const WRITE_DELAY_MS = 250;

const listeners = new Set<() => void>();
let query = '';
let pendingWrite: ReturnType<typeof setTimeout> | undefined;

/**
 * The query of the page's address as state: empty while the page is built and hydrated, then what the address
 * says. Setting it shows at once; the address follows shortly after, as browsers refuse a write at every key.
 */
export function useAddressQuery(): [string, (query: string) => void] {
  return [useSyncExternalStore(subscribe, () => query, emptyQuery), setQuery];
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    readAddress();
    window.addEventListener('popstate', readAddress);
  }
  listeners.add(listener);
  listener();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('popstate', readAddress);
      clearTimeout(pendingWrite);
      query = '';
    }
  };
}

function readAddress(): void {
  query = window.location.search;
  notify();
}

function setQuery(next: string): void {
  query = next;
  notify();
  clearTimeout(pendingWrite);
  pendingWrite = setTimeout(() => {
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + next + window.location.hash,
    );
  }, WRITE_DELAY_MS);
}

function notify(): void {
  for (const listener of listeners) listener();
}

function emptyQuery(): string {
  return '';
}

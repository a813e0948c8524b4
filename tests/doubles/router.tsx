import {useSyncExternalStore} from 'react';

interface Destination {
  readonly pathname: string;
  readonly search?: string;
  readonly hash?: string;
}

const listeners = new Set<() => void>();

/** The router as the browser's own history. */
const history = {
  push: (address: string) => {
    change('pushState', address);
  },
  replace: ({pathname, search = '', hash = ''}: Destination) => {
    change('replaceState', pathname + search + hash);
  },
};

export function useHistory() {
  return history;
}

export function useLocation() {
  const address = useSyncExternalStore(subscribe, () => window.location.href);
  const {pathname, search, hash} = new URL(address);
  return {pathname, search, hash};
}

function change(how: 'pushState' | 'replaceState', address: string): void {
  window.history[how](null, '', address);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

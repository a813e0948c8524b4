import SearchBox from '@site/src/components/SearchBox';
import {useSyncExternalStore, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';

export {prepareSearch} from '@site/src/components/SearchBox';

let isOpen = false;
let isDrawn = false;
const listeners = new Set<() => void>();

/** Opens the search box over the page, the first time with what the reader typed before it was there. */
export function openSearch(initialText: string): void {
  setOpen(true);
  if (isDrawn) return;
  isDrawn = true;
  const place = document.body.appendChild(document.createElement('div'));
  flushSync(() => {
    createRoot(place).render(<Search initialText={initialText} />);
  });
}

function Search({initialText}: {readonly initialText: string}): ReactNode {
  const isShown = useSyncExternalStore(subscribe, () => isOpen);
  return (
    <SearchBox
      isOpen={isShown}
      initialText={initialText}
      onClose={() => {
        setOpen(false);
      }}
    />
  );
}

function setOpen(value: boolean): void {
  isOpen = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

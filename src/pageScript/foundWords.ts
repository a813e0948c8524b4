import type {Bundle} from './bundle';

/** Whether the address names words with which a reader found the page. */
export function asksForFoundWords(): boolean {
  return /[?&]found=/.test(location.search);
}

/** Marks the words with which a reader found the page. Nothing of it is fetched unless the address asks for it. */
export function startFoundWords(load: Bundle['loadFoundWords']): void {
  if (!asksForFoundWords()) return;
  load().then(
    ({markFoundWords}) => {
      markFoundWords();
    },
    () => {
      // Marks are a comfort: a page without them is whole.
    },
  );
}

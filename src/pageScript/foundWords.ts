import type {Bundle} from './bundle';

/** Marks the words with which a reader found the page. Nothing of it is fetched unless the address asks for it. */
export function showFoundWords(load: Bundle['loadFoundWords']): void {
  if (!/[?&]found=/.test(location.search)) return;
  load().then(
    ({markFoundWords}) => {
      markFoundWords();
    },
    () => {
      // Marks are a comfort: a page without them is whole.
    },
  );
}

import {listen} from './listen';

/**
 * Fetches a page that the reader is about to open: one whose link they point at or touch. Browsers that know
 * speculation rules do better by themselves; a reader who asked to save data is spared.
 */
export function startPrefetch(): void {
  if (HTMLScriptElement.supports('speculationrules')) return;
  const {connection} = navigator as {connection?: {readonly saveData: boolean}};
  if (connection?.saveData) return;
  const fetched = new Set([location.pathname]);
  // A finger that touches is over what it touches.
  listen('pointerover', 'a', (link) => {
    const {origin, pathname: href} = link as HTMLAnchorElement;
    if (origin !== location.origin || fetched.has(href)) return;
    fetched.add(href);
    document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href}));
  });
}

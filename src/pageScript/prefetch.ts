/**
 * Fetches a page that the reader is about to open: one whose link they point at or touch. Browsers that know
 * speculation rules do better by themselves; a reader who asked to save data is spared.
 */
export function startPrefetch(): void {
  const {connection} = navigator as {connection?: {readonly saveData: boolean}};
  if (HTMLScriptElement.supports('speculationrules') || connection?.saveData) return;
  const fetched = new Set([location.pathname]);
  // A finger that touches is over what it touches.
  addEventListener('pointerover', ({target}) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || link.origin !== location.origin || fetched.has(link.pathname)) return;
    fetched.add(link.pathname);
    document.head.append(
      Object.assign(document.createElement('link'), {rel: 'prefetch', href: link.pathname}),
    );
  });
}

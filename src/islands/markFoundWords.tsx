import FoundWords from '@site/src/components/FoundWords';
import {createRoot, type Root} from 'react-dom/client';

let root: Root | undefined;

/**
 * Marks the words with which a reader found the page, as its address says, and offers to clear them. This file may be
 * at hand before the page is: then it waits until all of the page can be looked at.
 */
export function markFoundWords(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', markFoundWords, {once: true});
    return;
  }
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<FoundWords key={window.location.href} />);
}

import FoundWords from '@site/src/components/FoundWords';
import {createRoot, type Root} from 'react-dom/client';

let root: Root | undefined;

/** Marks the words with which a reader found the page, as its address says, and offers to clear them. */
export function markFoundWords(): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<FoundWords key={window.location.href} />);
}

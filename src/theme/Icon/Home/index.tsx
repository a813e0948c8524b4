import type {ReactNode} from 'react';

/** A house. Its link has a name of its own. */
export default function IconHome(): ReactNode {
  return (
    <svg className="icon-line" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m1 8 7-6 7 6M3 7v7h10V7" />
    </svg>
  );
}

import type {ReactNode} from 'react';

/** A pencil. The link's words say the same. */
export default function IconEdit(): ReactNode {
  return (
    <svg className="icon-line" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m2 14 1-4 8-8 3 3-8 8Z" />
    </svg>
  );
}

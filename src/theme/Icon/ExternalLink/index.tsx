import type {ReactNode} from 'react';

/** An arrow that leaves. It is part of the link's name. */
export default function IconExternalLink(): ReactNode {
  return (
    <svg className="icon-line" viewBox="0 0 16 16" role="img" aria-label="(opens in new tab)">
      <path d="M3 13 13 3M6 3h7v7" />
    </svg>
  );
}

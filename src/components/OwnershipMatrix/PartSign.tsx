import type {Part} from '@site/src/lib/ownership';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const FILLS: {readonly [Name in Part]: ReactNode} = {
  responsible: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  helps: <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />,
  told: null,
};

/** Full, half or empty: how much of the failure is this desk's. Decorative, as the word stands beside it. */
export default function PartSign({part}: {readonly part: Part}): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {FILLS[part]}
    </svg>
  );
}

import {TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import type {TrustMark as Mark} from '@site/src/data/sources';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface TrustMarkProps {
  readonly mark: Mark;
}

const SIGNS: {readonly [Name in Mark]: ReactNode} = {
  V: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  S: <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />,
  M: <path d="M5 8h6M5 5v6M11 5v6" />,
  R: null,
};

/** How far a fact was checked: a sign and its word. */
export default function TrustMark({mark}: TrustMarkProps): ReactNode {
  return (
    <span className={styles.mark}>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        {SIGNS[mark]}
      </svg>
      {TRUST_MARKS[mark].label}
    </span>
  );
}

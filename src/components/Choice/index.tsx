import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface ChoiceProps {
  /** The answer, as the reader sees it before choosing. */
  readonly answer: string;
  /** Set on the right answer, and only there. */
  readonly right?: boolean;
  /** Why it is right or wrong, in a sentence or two. */
  readonly children: ReactNode;
}

/** One answer of a `CheckYourself`. */
export default function Choice({answer, right = false, children}: ChoiceProps): ReactNode {
  return (
    <details className={styles.choice} data-right={right}>
      <summary>{answer}</summary>
      <div className={styles.reason}>
        <strong className={styles.verdict}>{right ? 'Right.' : 'Not this one.'}</strong>
        {children}
      </div>
    </details>
  );
}

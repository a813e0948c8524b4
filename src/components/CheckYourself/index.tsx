import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface CheckYourselfProps {
  /** What the reader is asked; ends with a question mark. */
  readonly question: string;
  /** The answers to choose from: one `Choice` each. */
  readonly children: ReactNode;
}

/** A question for the reader. Opening an answer says at once whether it is right, and why; no script needed. */
export default function CheckYourself({question, children}: CheckYourselfProps): ReactNode {
  const questionId = useId();
  return (
    <section className={styles.check} aria-labelledby={questionId}>
      <p className={styles.label}>Check yourself</p>
      <p className={styles.question} id={questionId}>
        {question}
      </p>
      {children}
    </section>
  );
}

import {chooseFailures} from '@site/src/data/failures';
import type {StepId} from '@site/src/data/pipeline';
import type {ReactNode} from 'react';
import FailureCard from './FailureCard';
import styles from './styles.module.css';

export interface FailureListProps {
  /** Only what can go wrong at this step. */
  readonly step?: StepId;
}

/** What can go wrong, each with its sign, its cause, what the app does, and who is called. */
export default function FailureList({step}: FailureListProps): ReactNode {
  return (
    <div className={styles.failures}>
      {chooseFailures({step}).map((id) => (
        <FailureCard key={id} id={id} />
      ))}
    </div>
  );
}

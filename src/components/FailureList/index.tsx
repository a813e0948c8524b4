import FailureCard from './FailureCard';
import {FAILURE_IDS, FAILURES, type FailureId} from '@site/src/data/failures';
import type {StepId} from '@site/src/data/pipeline';
import {Children, isValidElement, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface FailureListProps {
  /** Only what can go wrong at this step. */
  readonly step?: StepId;
  /** Filled in by the build with the quoted code and the commands of each failure; writers leave it out. */
  readonly children?: ReactNode;
}

/** What can go wrong, each with its sign, its cause, what the app does, who is called, and how to try it. */
export default function FailureList({step, children}: FailureListProps): ReactNode {
  const ids = FAILURE_IDS.filter((id) => step === undefined || FAILURES[id].step === step);
  return (
    <div className={styles.failures}>
      {ids.map((id) => (
        <FailureCard
          key={id}
          id={id}
          code={partOf(children, id, 'code')}
          commands={partOf(children, id, 'commands')}
        />
      ))}
    </div>
  );
}

interface BuiltPart {
  readonly 'data-failure'?: FailureId;
  readonly 'data-part'?: string;
}

/** The child that the build made for this part of this failure. */
function partOf(children: ReactNode, id: FailureId, part: 'code' | 'commands'): ReactNode {
  return Children.toArray(children).find(
    (child) =>
      isValidElement<BuiltPart>(child) &&
      child.props['data-failure'] === id &&
      child.props['data-part'] === part,
  );
}

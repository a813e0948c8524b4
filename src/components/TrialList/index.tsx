import Link from '@docusaurus/Link';
import EditLink from '@site/src/components/EditLink';
import FailureEntries from '@site/src/components/FailureEntries';
import {chooseFailures, FAILURES, type FailureId} from '@site/src/data/failures';
import {trialFile, TRIALS} from '@site/src/data/failures/trials';
import type {StepId} from '@site/src/data/pipeline';
import {codePlace, trialPlace} from '@site/src/lib/failurePlaces';
import type {ReactNode} from 'react';
import HeldBy from './HeldBy';
import styles from './styles.module.css';

export interface TrialListProps {
  /** Only the failures of this step. */
  readonly step?: StepId;
  /** Filled in by the build with the commands of each trial; writers leave it out. */
  readonly children?: ReactNode;
}

/** How to make each failure happen: the commands, what one then sees, and the test that holds it. */
export default function TrialList({step, children}: TrialListProps): ReactNode {
  return (
    <FailureEntries
      ids={chooseFailures({step})}
      placeOf={trialPlace}
      built={children}
      after={(id) => <Outcome id={id} />}
    />
  );
}

/** What comes of the commands, and where to look next. */
function Outcome({id}: {readonly id: FailureId}): ReactNode {
  const {title} = FAILURES[id];
  const {code, see, heldBy} = TRIALS[id];
  return (
    <>
      <p>{see}</p>
      {heldBy !== null && <HeldBy {...heldBy} />}
      <p className={styles.foot}>
        {code !== null && (
          <Link to={codePlace(id).address} aria-label={`The code that deals with it: ${title}`}>
            The code that deals with it
          </Link>
        )}{' '}
        <EditLink file={trialFile(id)} aria-label={`Edit: ${title}`}>
          Edit
        </EditLink>
      </p>
    </>
  );
}

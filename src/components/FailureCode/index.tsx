import FailureEntries from '@site/src/components/FailureEntries';
import {chooseFailures, type Handling} from '@site/src/data/failures';
import {TRIALS} from '@site/src/data/failures/trials';
import {codePlace} from '@site/src/lib/failurePlaces';
import type {ReactNode} from 'react';

export interface FailureCodeProps {
  /** Only the failures that the app deals with in this way. */
  readonly handling?: Handling;
  /** Filled in by the build with the quoted code for each failure; writers leave it out. */
  readonly children?: ReactNode;
}

/** The code of the face app that deals with each failure. */
export default function FailureCode({handling, children}: FailureCodeProps): ReactNode {
  return (
    <FailureEntries
      ids={chooseFailures({handling})}
      placeOf={codePlace}
      built={children}
      after={(id) => TRIALS[id].code === null && <p>No code of the app deals with it.</p>}
    />
  );
}

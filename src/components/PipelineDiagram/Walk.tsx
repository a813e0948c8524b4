import {STEP_IDS, type StepId} from '@site/src/data/pipeline';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface WalkProps {
  readonly chosen: StepId;
  readonly onChoose: (id: StepId) => void;
}

/** Goes through the pipeline one step at a time. */
export default function Walk({chosen, onChoose}: WalkProps): ReactNode {
  const place = STEP_IDS.indexOf(chosen);
  return (
    <div className={`${styles.walk ?? ''} script-only`} role="group" aria-label="Walk through the pipeline">
      <WalkButton to={STEP_IDS[place - 1]} onChoose={onChoose}>
        ← Back
      </WalkButton>
      <span>
        {place + 1} of {STEP_IDS.length}
      </span>
      <WalkButton to={STEP_IDS[place + 1]} onChoose={onChoose}>
        Next →
      </WalkButton>
    </div>
  );
}

interface WalkButtonProps {
  /** Left out at the end of the way. */
  readonly to: StepId | undefined;
  readonly onChoose: (id: StepId) => void;
  readonly children: ReactNode;
}

/** Stays focusable at the end of the way, so that a keyboard reader does not lose their place. */
function WalkButton({to, onChoose, children}: WalkButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button-plain"
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) onChoose(to);
      }}
    >
      {children}
    </button>
  );
}

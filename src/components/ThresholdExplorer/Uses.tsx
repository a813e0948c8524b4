import {THRESHOLD_USES, type ThresholdUse} from '@site/src/data/thresholdUses';
import {thresholdText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface UsesProps {
  readonly threshold: number;
  readonly onTry: (use: ThresholdUse) => void;
}

/** Three who would choose differently, and why. */
export default function Uses({threshold, onTry}: UsesProps): ReactNode {
  return (
    <>
      <p className={styles.title}>Three who choose differently (synthetic illustration)</p>
      <ul className={styles.uses} role="list">
        {THRESHOLD_USES.map((use) => (
          <li key={use.id}>
            <p className={styles.use}>
              <strong>{use.name}</strong> {use.compares}, at {thresholdText(use.threshold)}
            </p>
            <p>{use.why}</p>
            <button
              type="button"
              className="button-plain script-only"
              aria-pressed={use.threshold === threshold}
              onClick={() => {
                onTry(use);
              }}
            >
              Try the {use.name.toLowerCase()}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import {SYNTHETIC_DISTANCES} from '@site/src/data/distances';
import type {ThresholdErrors} from '@site/src/lib/thresholdErrors';
import {rocOf} from '@site/src/lib/thresholdShapes';
import {countText, thresholdText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shares are drawn from 0 to 100, the origin at the lower left. */
const CURVE = rocOf(SYNTHETIC_DISTANCES)
  .map(({differentPeople, samePerson}) => `${drawn(differentPeople)},${drawn(1 - samePerson)}`)
  .join(' ');

/** Every threshold at once: what it accepts of one person against what it accepts of two. */
export default function RocCurve({errors}: {readonly errors: ThresholdErrors}): ReactNode {
  const {threshold, refused, accepted} = errors;
  return (
    <div className={styles.roc}>
      <p className={styles.title}>All thresholds in one curve (synthetic)</p>
      <svg
        viewBox="-4 -4 108 108"
        role="img"
        aria-label={`Synthetic: ROC curve. At ${thresholdText(threshold)} it accepts all but ${countText(refused)} pairs of one person, and ${countText(accepted)} pairs of two people.`}
      >
        <rect className={styles.frame} width={100} height={100} />
        <line className={styles.guess} x1={0} y1={100} x2={100} y2={0} />
        <polyline className={styles.curve} points={CURVE} />
        <circle
          className={styles.point}
          cx={drawn(accepted.share ?? 0)}
          cy={drawn(refused.share ?? 0)}
          r={3.5}
        />
      </svg>
      <p>
        Up: pairs of one person accepted. Right: pairs of two people accepted. Both from none to all. The dot
        is {thresholdText(threshold)}; the dashed line is guessing.
      </p>
    </div>
  );
}

function drawn(share: number): number {
  return Math.round(share * 1000) / 10;
}

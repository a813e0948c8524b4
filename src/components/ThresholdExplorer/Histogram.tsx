import {SYNTHETIC_DISTANCES} from '@site/src/data/distances';
import type {ThresholdErrors} from '@site/src/lib/thresholdErrors';
import {barsOf, DISTANCE_RANGE, type Bar} from '@site/src/lib/thresholdShapes';
import {countText, thresholdText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const SAME_PERSON = barsOf(SYNTHETIC_DISTANCES.samePerson, 1);
const DIFFERENT_PEOPLE = barsOf(SYNTHETIC_DISTANCES.differentPeople, 1);
const [UP, DOWN] = [highestOf(SAME_PERSON), highestOf(DIFFERENT_PEOPLE)];

/** The drawing is 100 by 100, stretched to its place: one hundredth of distance is one unit wide. */
const MIDDLE = short((100 * UP) / (UP + DOWN));
const MARGIN = 2;
const BAR_WIDTH = 0.8;

/** Bars of both groups, one person's upwards and two people's downwards, and the threshold between right and wrong. */
export default function Histogram({errors}: {readonly errors: ThresholdErrors}): ReactNode {
  const {threshold, refused, accepted} = errors;
  const isAccepted = ({to}: Bar): boolean => to <= threshold + DISTANCE_RANGE.step / 2;
  const isRefused = (bar: Bar): boolean => !isAccepted(bar);
  const x = across(threshold);
  return (
    <>
      <p className={styles.group}>
        Upwards: {SYNTHETIC_DISTANCES.samePerson.length} pairs of one person (synthetic)
      </p>
      <svg
        className={styles.histogram}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={`Synthetic: distances of pairs. At ${thresholdText(threshold)}, ${countText(refused)} pairs of one person lie beyond the threshold and ${countText(accepted)} pairs of two people lie within.`}
      >
        <path className={styles.same} d={bars(SAME_PERSON.filter(isAccepted), -1)} />
        <path className={styles.wrong} d={bars(SAME_PERSON.filter(isRefused), -1)} />
        <path className={styles.wrong} d={bars(DIFFERENT_PEOPLE.filter(isAccepted), 1)} />
        <path className={styles.different} d={bars(DIFFERENT_PEOPLE.filter(isRefused), 1)} />
        <line className={styles.axis} x1={0} x2={100} y1={MIDDLE} y2={MIDDLE} />
        <line className={styles.threshold} x1={x} x2={x} y1={0} y2={100} />
      </svg>
      <p className={styles.group}>
        Downwards: {SYNTHETIC_DISTANCES.differentPeople.length} pairs of two people (synthetic)
      </p>
    </>
  );
}

function highestOf(group: readonly Bar[]): number {
  return Math.max(...group.map(({share}) => share));
}

/** All bars as one path; `direction` is -1 upwards and 1 downwards. */
function bars(group: readonly Bar[], direction: -1 | 1): string {
  return group
    .map(({from, share}) => {
      const end = MIDDLE + (direction * (100 - 2 * MARGIN) * share) / (UP + DOWN);
      return `M${short(across(from))} ${MIDDLE}V${short(end)}h${BAR_WIDTH}V${MIDDLE}Z`;
    })
    .join('');
}

function across(distance: number): number {
  return short((100 * (distance - DISTANCE_RANGE.from)) / (DISTANCE_RANGE.to - DISTANCE_RANGE.from));
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}

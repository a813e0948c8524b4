import {DISTANCE_RANGE} from '@site/src/lib/thresholdShapes';
import {thresholdText} from '@site/src/lib/thresholdText';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface SliderProps {
  readonly threshold: number;
  /** The value as a screen reader says it. */
  readonly inWords: string;
  readonly onChange: (threshold: number) => void;
}

const TICKS = [0.1, 0.3, 0.5, 0.7, 0.9, 1.1] as const;

/** The axis of the histogram, and on it the threshold to be moved. */
export default function Slider({threshold, inWords, onChange}: SliderProps): ReactNode {
  const id = useId();
  return (
    <>
      <input
        id={id}
        className={`${styles.slider ?? ''} script-only`}
        type="range"
        min={DISTANCE_RANGE.from}
        max={DISTANCE_RANGE.to}
        step={DISTANCE_RANGE.step}
        value={threshold}
        aria-valuetext={inWords}
        onChange={({target}) => {
          onChange(target.valueAsNumber);
        }}
      />
      <ol className={styles.ticks} role="list" aria-hidden="true">
        {TICKS.map((tick) => (
          <li key={tick}>
            <span>{tick}</span>
          </li>
        ))}
      </ol>
      <p className={styles.axisName}>
        <label htmlFor={id}>
          Threshold: <strong>{thresholdText(threshold)}</strong>
        </label>{' '}
        <span>(distance between two faces; bars on the wrong side of the line are errors)</span>
      </p>
    </>
  );
}

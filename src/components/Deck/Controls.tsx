import type {ReactNode} from 'react';
import type {Step} from './steps';
import styles from './styles.module.css';

interface ControlsProps {
  readonly number: number;
  readonly total: number;
  readonly areNotesShown: boolean;
  readonly onStep: (step: Step) => void;
  readonly onLeave: () => void;
}

/** The buttons below the slide, and how far the talk is. At both ends a button stays, so that the focus does. */
export default function Controls(props: ControlsProps): ReactNode {
  const {number, total, areNotesShown, onStep, onLeave} = props;
  return (
    <div className={styles.controls}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${String(total)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={number} height="1" />
      </svg>
      <Control
        isIdle={number === 1}
        onClick={() => {
          onStep('back');
        }}
      >
        ← Back
      </Control>
      <span className={styles.number}>
        {number} / {total}
      </span>
      <Control
        isIdle={number === total}
        onClick={() => {
          onStep('next');
        }}
      >
        Next →
      </Control>
      <button
        type="button"
        className={styles.control}
        aria-pressed={areNotesShown}
        onClick={() => {
          onStep('notes');
        }}
      >
        Notes
      </button>
      <button type="button" className={styles.control} onClick={onLeave}>
        End
      </button>
    </div>
  );
}

interface ControlProps {
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({isIdle, onClick, children}: ControlProps): ReactNode {
  return (
    <button type="button" className={styles.control} aria-disabled={isIdle} onClick={onClick}>
      {children}
    </button>
  );
}

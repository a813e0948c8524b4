import {LINES} from '@site/src/data/decision';
import {MLE_TYPE_IDS, MLE_TYPES} from '@site/src/data/mleTypes';
import type {Tally} from '@site/src/lib/decide';
import {mostPoints} from '@site/src/lib/decisionRules';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const MOST_POINTS = mostPoints();
const PIP = 16;

/** What the answers count together: points for an ML engineer, and marks for each kind. */
export default function Counts({tally: {isBlocked, need, marks}}: {readonly tally: Tally}): ReactNode {
  return (
    <dl className={styles.counts}>
      <div>
        <dt>Points for an ML engineer</dt>
        <dd>
          <Pips filled={need} all={MOST_POINTS} line={LINES.need} />
          {isBlocked
            ? `${written(need)}, but the data decides alone`
            : `${written(need)} of ${String(MOST_POINTS)}; from ${String(LINES.need)} on there is work for one`}
        </dd>
      </div>
      {MLE_TYPE_IDS.map((kind) => (
        <div key={kind}>
          <dt>{MLE_TYPES[kind].name}</dt>
          <dd>
            <Pips filled={marks[kind]} all={marks[kind]} />
            {marks[kind]} {marks[kind] === 1 ? 'mark' : 'marks'}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function written(points: number): string {
  return points < 0 ? `−${String(-points)}` : String(points);
}

interface PipsProps {
  readonly filled: number;
  readonly all: number;
  /** Number of pips left of the line that has to be crossed. */
  readonly line?: number;
}

/** The number beside it, drawn. */
function Pips({filled, all, line}: PipsProps): ReactNode {
  if (all === 0) return null;
  return (
    <svg
      className={styles.pips}
      viewBox={`0 0 ${String(all * PIP)} ${String(PIP)}`}
      width={all * PIP}
      height={PIP}
      aria-hidden="true"
    >
      {Array.from({length: all}, (_, index) => (
        <path key={index} data-filled={index < filled} d={`M${String(index * PIP + 8)} 2l6 6-6 6-6-6z`} />
      ))}
      {line !== undefined && (
        <path className={styles.line} d={`M${String((line - 1) * PIP)} 0v${String(PIP)}`} />
      )}
    </svg>
  );
}

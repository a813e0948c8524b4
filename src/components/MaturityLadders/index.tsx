import DataEditLink from '@site/src/components/DataEditLink';
import SourceNotes from '@site/src/components/SourceNotes';
import {AUTOMATION_STEPS, FACE_APP_STEP, LADDERS, type Ladder} from '@site/src/data/maturity';
import {ladderCellAt, type LadderCell} from '@site/src/lib/ladderCells';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Two published ladders of maturity side by side, aligned by what runs by itself, with the face app's place. */
export default function MaturityLadders(): ReactNode {
  return (
    <div className={styles.frame}>
      <table className={styles.ladders}>
        <caption className={styles.caption}>
          Two ladders, aligned by what runs by itself; a frame marks the face app
        </caption>
        <thead>
          <tr>
            <th scope="col">What runs by itself</th>
            {LADDERS.map((ladder) => (
              <th key={ladder.id} scope="col">
                {ladder.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AUTOMATION_STEPS.map(({id, label}) => (
            <tr key={id} data-here={id === FACE_APP_STEP}>
              <th scope="row">
                {label}
                {id === FACE_APP_STEP && <span className={styles.here}>Face app</span>}
              </th>
              {LADDERS.map((ladder: Ladder) => {
                const cell = ladderCellAt(ladder, id);
                return cell === undefined ? null : (
                  <RungCell key={ladder.id} ladder={ladder.id} cell={cell} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sources}>
        Sources: <SourceNotes facts={LADDERS.flatMap(({rungs}) => rungs.flatMap(({facts}) => [...facts]))} />
      </p>
      <DataEditLink file="src/data/maturity.ts" what="this table" />
    </div>
  );
}

interface RungCellProps {
  readonly ladder: Ladder['id'];
  readonly cell: LadderCell;
}

function RungCell({ladder, cell: {rung, rows}}: RungCellProps): ReactNode {
  if (rung === undefined) {
    return (
      <td rowSpan={rows} data-ladder={ladder} className={styles.none}>
        No further rung
      </td>
    );
  }
  return (
    <td rowSpan={rows} data-ladder={ladder}>
      <strong className={styles.rung}>
        <span className={styles.level}>{rung.level}</span> {rung.name}
      </strong>
      <span className={styles.looks}>{rung.looks}</span>
    </td>
  );
}

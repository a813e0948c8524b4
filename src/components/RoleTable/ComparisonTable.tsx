import RoleShape from '@site/src/components/RoleShape';
import SourceNotes from '@site/src/components/SourceNotes';
import {ASPECTS} from '@site/src/data/aspects';
import type {Cell} from '@site/src/data/comparison';
import {SUBJECTS} from '@site/src/data/subjects';
import type {ComparisonRow, ComparisonView} from '@site/src/lib/comparisonRows';
import {splitMatches} from '@site/src/lib/splitMatches';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface ComparisonTableProps {
  readonly view: ComparisonView;
  readonly rows: readonly ComparisonRow[];
  readonly caption: string;
}

/** The table itself. The roles are written out because on a phone its parts are laid out as blocks. */
export default function ComparisonTable({view, rows, caption}: ComparisonTableProps): ReactNode {
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" className={styles.corner} />
          {view.subjects.map((subject) => (
            <th key={subject} role="columnheader" scope="col" data-role={SUBJECTS[subject].role}>
              <RoleShape role={SUBJECTS[subject].role} /> {SUBJECTS[subject].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({aspect, cells}) => (
          <tr key={aspect} role="row">
            <th role="rowheader" scope="row">
              <Marked text={ASPECTS[aspect].label} word={view.word} />
            </th>
            {cells.map(({subject, cell}) => (
              <td key={subject} role="cell" data-role={SUBJECTS[subject].role}>
                <span className={styles.cellHead} aria-hidden="true">
                  <RoleShape role={SUBJECTS[subject].role} /> {SUBJECTS[subject].name}
                </span>
                <CellText cell={cell} word={view.word} />{' '}
                <span className={styles.sources}>
                  <SourceNotes facts={cell.facts} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellText({cell, word}: {readonly cell: Cell; readonly word: string}): ReactNode {
  if (typeof cell.text === 'string') return <Marked text={cell.text} word={word} />;
  return (
    <ul className={styles.list}>
      {cell.text.map((line) => (
        <li key={line}>
          <Marked text={line} word={word} />
        </li>
      ))}
    </ul>
  );
}

function Marked({text, word}: {readonly text: string; readonly word: string}): ReactNode {
  return splitMatches(text, word).map((part, index) =>
    part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
  );
}

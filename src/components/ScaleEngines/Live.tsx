import CopyButtons from '@site/src/components/CopyButtons';
import DataEditLink from '@site/src/components/DataEditLink';
import SourceNotes from '@site/src/components/SourceNotes';
import {CHANGE_LABELS, SCALE_ENGINES} from '@site/src/data/scaleEngines';
import {scaleEnginesToMarkdown} from '@site/src/lib/scaleToMarkdown';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The table, and its copy. */
export default function LiveScaleEngines(): ReactNode {
  return (
    <div className={styles.engines}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>What gives way, when, and what changes in the code</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Part
            </th>
            <th role="columnheader" scope="col">
              Gives way when
            </th>
            <th role="columnheader" scope="col">
              To
            </th>
            <th role="columnheader" scope="col">
              What changes
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {SCALE_ENGINES.map(({part, file, givesWay, to, change, work, facts}) => (
            <tr key={part} role="row">
              <th role="rowheader" scope="row">
                {part} <code className={styles.file}>{file}</code>
              </th>
              <td role="cell">
                <CellHead>Gives way when</CellHead>
                {givesWay}
              </td>
              <td role="cell">
                <CellHead>To</CellHead>
                {to}
                {facts.length > 0 && (
                  <span className={styles.sources}>
                    <SourceNotes facts={facts} />
                  </span>
                )}
              </td>
              <td role="cell">
                <CellHead>What changes</CellHead>
                <strong>{CHANGE_LABELS[change]}.</strong> {work}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyButtons what="table" formats={[{name: 'Markdown', write: scaleEnginesToMarkdown}]} />
      <DataEditLink what="this table" file="src/data/scaleEngines.ts" />
    </div>
  );
}

/** The column's name beside the cell, where the columns do not fit. */
function CellHead({children}: {readonly children: string}): ReactNode {
  return (
    <span className={styles.cellHead} aria-hidden="true">
      {children}
    </span>
  );
}

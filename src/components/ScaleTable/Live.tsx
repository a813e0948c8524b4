import CopyButtons from '@site/src/components/CopyButtons';
import DataEditLink from '@site/src/components/DataEditLink';
import {PHOTOS_PER_DAY} from '@site/src/data/scale';
import {formatNumber} from '@site/src/lib/formatQuantity';
import {INDEX_IS_DUE, questionFor, scalePlan} from '@site/src/lib/scalePlan';
import {SCALE_ROWS} from '@site/src/lib/scaleRows';
import {scaleToMarkdown} from '@site/src/lib/scaleToMarkdown';
import type {ReactNode} from 'react';
import Inputs from './Inputs';
import OwnNumbers from './OwnNumbers';
import styles from './styles.module.css';

const PLANS = PHOTOS_PER_DAY.map((photosPerDay) => ({
  photosPerDay,
  plan: scalePlan(questionFor(photosPerDay)),
}));

/** The tables, and the calculation for the reader’s own numbers. */
export default function LiveScaleTable(): ReactNode {
  return (
    <div className={styles.scale}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>What so many photos a day ask for</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Photos a day
            </th>
            {PLANS.map(({photosPerDay}) => (
              <th key={photosPerDay} role="columnheader" scope="col" className={styles.number}>
                {formatNumber(photosPerDay)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {SCALE_ROWS.map(({label, how, cell}) => (
            <tr key={label} role="row">
              <th role="rowheader" scope="row">
                {label} <span className={styles.how}>{how}</span>
              </th>
              {PLANS.map(({photosPerDay, plan}) => (
                <td key={photosPerDay} role="cell" className={styles.number}>
                  <span className={styles.cellHead} aria-hidden="true">
                    {formatNumber(photosPerDay)}
                  </span>
                  {cell(plan)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Inputs />
      <p>{INDEX_IS_DUE}</p>
      <OwnNumbers />
      <CopyButtons what="table" formats={[{name: 'Markdown', write: scaleToMarkdown}]} />
      <DataEditLink what="this table" file="src/data/scale.ts" />
    </div>
  );
}

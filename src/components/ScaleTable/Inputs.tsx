import {SCALE_INPUTS, type ScaleInput} from '@site/src/data/scale';
import {formatNumber} from '@site/src/lib/formatQuantity';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const INPUTS: readonly ScaleInput[] = Object.values(SCALE_INPUTS);

/** What the table starts from, the measured numbers first. */
export default function Inputs(): ReactNode {
  return (
    <>
      <p className={styles.caption}>What the table starts from</p>
      <dl className={styles.inputs}>
        {INPUTS.map(({label, value, unit, origin}) => (
          <div key={label} data-kind={origin.kind}>
            <dt>{label}</dt>
            <dd>
              {formatNumber(value)} {unit}
              <span className={styles.origin}>
                <Origin origin={origin} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Origin({origin}: Pick<ScaleInput, 'origin'>): ReactNode {
  switch (origin.kind) {
    case 'measured':
      return (
        <>
          measured: <code>{origin.command}</code>
        </>
      );
    case 'setting':
      return (
        <>
          set in <code>{origin.file}</code>
        </>
      );
    case 'assumed':
      return `assumed: ${origin.why}`;
  }
}

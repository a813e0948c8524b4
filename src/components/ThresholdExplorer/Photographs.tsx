import SourceNotes from '@site/src/components/SourceNotes';
import {PHOTOGRAPH_MEASUREMENTS} from '@site/src/data/photographMeasurements';
import {getFact} from '@site/src/data/sources';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the same model did on photographs of real people, beside the synthetic figures. */
export default function Photographs(): ReactNode {
  return (
    <div className={styles.photographs}>
      <p className={styles.title}>
        Not synthetic: photographs of real people <SourceNotes facts={PHOTOGRAPH_MEASUREMENTS} />
      </p>
      <ul>
        {PHOTOGRAPH_MEASUREMENTS.map((id) => (
          <li key={id}>{getFact(id).fact.text}</li>
        ))}
      </ul>
    </div>
  );
}

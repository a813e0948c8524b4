import SourceNotes from '@site/src/components/SourceNotes';
import type {FactId} from '@site/src/data/sources';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a reason rests on: its sources, or the plain word that it is ours. */
export default function Grounds({facts}: {readonly facts: readonly FactId[]}): ReactNode {
  return (
    <span className={styles.grounds}>
      {facts.length > 0 ? <SourceNotes facts={facts} /> : <span className={styles.ours}>our judgement</span>}
    </span>
  );
}

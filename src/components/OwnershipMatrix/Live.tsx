import CopyButtons from '@site/src/components/CopyButtons';
import DataEditLink from '@site/src/components/DataEditLink';
import {FAILURE_FILES} from '@site/src/data/failures';
import {failuresOf, ownershipToMarkdown, type Concern} from '@site/src/lib/ownership';
import {useState, type ReactNode} from 'react';
import ConcernPicker from './ConcernPicker';
import MatrixTable from './MatrixTable';
import styles from './styles.module.css';

/** The matrix, and the choice of its rows. */
export default function LiveOwnershipMatrix(): ReactNode {
  const [concern, setConcern] = useState<Concern>();
  const ids = failuresOf(concern);
  const all = failuresOf(undefined).length;
  return (
    <div className={styles.ownership}>
      <ConcernPicker concern={concern} onChange={setConcern} />
      <p className={styles.count} role="status">
        {concern === undefined
          ? `All ${String(all)} failures.`
          : `${String(ids.length)} of ${String(all)} failures.`}
      </p>
      <MatrixTable ids={ids} />
      <CopyButtons what="matrix" formats={[{name: 'Markdown', write: ownershipToMarkdown}]} />
      <DataEditLink what="these failures" file={FAILURE_FILES} />
    </div>
  );
}

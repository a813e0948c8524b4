import type {ThresholdErrors} from '@site/src/lib/thresholdErrors';
import {GALLERY_SIZES} from '@site/src/lib/thresholdShapes';
import {chanceText, thresholdText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** From one face to many: how a stranger's chance of getting a name grows with the gallery. */
export default function Galleries({errors}: {readonly errors: ThresholdErrors}): ReactNode {
  return (
    <table className={styles.table}>
      <caption className={styles.title}>
        One stranger against N enrolled faces at {thresholdText(errors.threshold)} (synthetic)
      </caption>
      <thead>
        <tr>
          <th scope="col">N</th>
          <th scope="col">Chance of a name, if comparisons were independent</th>
        </tr>
      </thead>
      <tbody>
        {GALLERY_SIZES.map((size) => (
          <tr key={size}>
            <th scope="row">{size.toLocaleString('en-GB')}</th>
            <td>{chanceText(size, errors.accepted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

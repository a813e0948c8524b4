import {SYNTHETIC_DISTANCES} from '@site/src/data/distances';
import {errorsAt} from '@site/src/lib/thresholdErrors';
import {TABLE_THRESHOLDS} from '@site/src/lib/thresholdShapes';
import {countText, falseMatchText, shareText, thresholdText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the slider shows, at several thresholds at once. */
export default function ThresholdTable(): ReactNode {
  return (
    <table className={styles.table}>
      <caption className={styles.title}>Several thresholds side by side (synthetic)</caption>
      <thead>
        <tr>
          <th scope="col">At</th>
          <th scope="col">One person, refused</th>
          <th scope="col">Two people, taken for one</th>
          <th scope="col">Strangers named</th>
        </tr>
      </thead>
      <tbody>
        {TABLE_THRESHOLDS.map((threshold) => {
          const {refused, accepted, strangersNamed} = errorsAt(threshold, SYNTHETIC_DISTANCES);
          return (
            <tr key={threshold}>
              <th scope="row">{thresholdText(threshold)}</th>
              <td>
                {countText(refused)} <small>{shareText(refused)}</small>
              </td>
              <td>
                {countText(accepted)} <small>{falseMatchText(accepted)}</small>
              </td>
              <td>{countText(strangersNamed)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

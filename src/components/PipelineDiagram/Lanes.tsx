import RoleBadge from '@site/src/components/RoleBadge';
import {ROLE_IDS} from '@site/src/data/roles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Whose lane is whose: beside the lanes of the wide drawing, above the narrow one. */
export default function Lanes(): ReactNode {
  return (
    <ul className={styles.lanes} role="list">
      {ROLE_IDS.map((role) => (
        <li key={role} data-role={role}>
          <RoleBadge role={role} />
        </li>
      ))}
    </ul>
  );
}

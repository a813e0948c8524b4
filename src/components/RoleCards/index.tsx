import Link from '@docusaurus/Link';
import DataEditLink from '@site/src/components/DataEditLink';
import RoleShape from '@site/src/components/RoleShape';
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The four roles, each in two lines, each leading to its page. */
export default function RoleCards(): ReactNode {
  return (
    <div className={styles.frame}>
      <ul className={styles.cards} role="list">
        {ROLE_IDS.map((id) => (
          <li key={id} className={styles.card} data-role={id}>
            <Link className={styles.name} to={ROLES[id].page}>
              <RoleShape role={id} />
              {ROLES[id].name}
            </Link>
            <p className={styles.does}>{ROLES[id].does}</p>
            <p className={styles.owns}>Owns {ROLES[id].owns}.</p>
          </li>
        ))}
      </ul>
      <DataEditLink what="these cards" file="src/data/roles.ts" />
    </div>
  );
}

import RoleShape from '@site/src/components/RoleShape';
import {ROLES} from '@site/src/data/roles';
import {PAGE_KINDS, type PageHits} from '@site/src/search/answer';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface PageTrailProps {
  readonly page: Pick<PageHits, 'trail' | 'kind' | 'role'>;
}

/** Where a page stands in the site, and whose desk it is about. */
export default function PageTrail({page: {trail, kind, role}}: PageTrailProps): ReactNode {
  const parts = trail.length > 0 ? trail : [PAGE_KINDS[kind]];
  return (
    <span className={styles.trail}>
      <span>{parts.join(' › ')}</span>
      {role !== undefined && (
        <span className={styles.role} data-role={role}>
          <RoleShape role={role} />
          {ROLES[role].name}
        </span>
      )}
    </span>
  );
}

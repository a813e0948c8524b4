import Link from '@docusaurus/Link';
import RoleShape from '@site/src/components/RoleShape';
import {ROLES, type RoleId} from '@site/src/data/roles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface RoleBadgeProps {
  /** Whose badge it is. */
  readonly role: RoleId;
}

/** A role's name with its shape and colour; leads to the role's page. */
export default function RoleBadge({role}: RoleBadgeProps): ReactNode {
  const {name, page} = ROLES[role];
  return (
    <Link className={styles.badge} data-role={role} to={page}>
      <RoleShape role={role} />
      {name}
    </Link>
  );
}

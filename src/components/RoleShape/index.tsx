import {ROLES, type RoleId, type Shape} from '@site/src/data/roles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface RoleShapeProps {
  readonly role: RoleId;
}

const OUTLINES: {readonly [Name in Shape]: ReactNode} = {
  square: <rect x="2" y="2" width="12" height="12" rx="1.5" />,
  circle: <circle cx="8" cy="8" r="6.6" />,
  triangle: <path d="M8 1.6 15 14H1Z" />,
  diamond: <path d="M8 .6 15.4 8 8 15.4.6 8Z" />,
};

/** The role's sign in the role's colour. Decorative: the name always stands beside it. */
export default function RoleShape({role}: RoleShapeProps): ReactNode {
  return (
    <svg className={styles.shape} data-role={role} viewBox="0 0 16 16" aria-hidden="true">
      {OUTLINES[ROLES[role].shape]}
    </svg>
  );
}

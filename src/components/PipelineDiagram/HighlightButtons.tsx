import RoleShape from '@site/src/components/RoleShape';
import {ROLE_IDS, ROLES, type RoleId} from '@site/src/data/roles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface HighlightButtonsProps {
  readonly highlighted: RoleId | undefined;
  readonly onChange: (role: RoleId | undefined) => void;
}

/** Lets the reader pick out the steps in which one role takes part. Pressing again shows all. */
export default function HighlightButtons({highlighted, onChange}: HighlightButtonsProps): ReactNode {
  return (
    <div className={`${styles.highlight ?? ''} script-only`} role="group" aria-label="Highlight a role">
      <span aria-hidden="true">Highlight</span>
      {ROLE_IDS.map((role) => (
        <button
          key={role}
          type="button"
          className="button-plain"
          aria-pressed={role === highlighted}
          onClick={() => {
            onChange(role === highlighted ? undefined : role);
          }}
        >
          <RoleShape role={role} /> {ROLES[role].name}
        </button>
      ))}
    </div>
  );
}

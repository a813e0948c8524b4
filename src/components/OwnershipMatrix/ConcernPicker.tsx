import RoleShape from '@site/src/components/RoleShape';
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import type {Concern} from '@site/src/lib/ownership';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface ConcernPickerProps {
  readonly concern: Concern | undefined;
  readonly onChange: (concern: Concern | undefined) => void;
}

/** Chooses which rows are shown. Without script all rows are, and this is hidden. */
export default function ConcernPicker({concern, onChange}: ConcernPickerProps): ReactNode {
  const name = useId();
  const choice = (value: Concern | undefined, label: ReactNode): ReactNode => (
    <label key={value ?? 'all'} className={styles.choice}>
      <input
        type="radio"
        name={name}
        checked={concern === value}
        onChange={() => {
          onChange(value);
        }}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={`${styles.picker ?? ''} script-only`}>
      <legend>Show what concerns</legend>
      {choice(undefined, 'Everybody')}
      {ROLE_IDS.map((role) =>
        choice(
          role,
          <>
            <RoleShape role={role} /> {ROLES[role].name}
          </>,
        ),
      )}
      {choice('night', 'Whoever is called at 3 a.m.')}
    </fieldset>
  );
}

import RoleShape from '@site/src/components/RoleShape';
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import {PAGE_KINDS} from '@site/src/search/answer';
import {KIND_IDS, type SearchRequest} from '@site/src/search/searchAddress';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface FiltersProps {
  readonly request: SearchRequest;
  readonly onChange: (request: SearchRequest) => void;
}

/** Narrows the results to desks and to parts of the site. What is chosen stands in the address. */
export default function Filters({request, onChange}: FiltersProps): ReactNode {
  const {roles, kinds} = request;
  return (
    <div className={styles.filters}>
      <fieldset className={styles.filter}>
        <legend>Whose desk</legend>
        {ROLE_IDS.map((role) => (
          <label key={role} data-role={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={() => {
                onChange({...request, roles: toggled(ROLE_IDS, roles, role)});
              }}
            />
            <RoleShape role={role} />
            {ROLES[role].name}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.filter}>
        <legend>Kind of page</legend>
        {KIND_IDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() => {
                onChange({...request, kinds: toggled(KIND_IDS, kinds, kind)});
              }}
            />
            {PAGE_KINDS[kind]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** The chosen ones with one more or one less, in the order of all. */
function toggled<Id>(all: readonly Id[], chosen: readonly Id[], id: Id): readonly Id[] {
  return all.filter((one) => (one === id) !== chosen.includes(one));
}

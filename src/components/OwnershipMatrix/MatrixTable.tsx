import Link from '@docusaurus/Link';
import RoleShape from '@site/src/components/RoleShape';
import {FAILURES, type FailureId} from '@site/src/data/failures';
import {STEP_IDS, STEPS} from '@site/src/data/pipeline';
import {ROLE_IDS, ROLES, type RoleId} from '@site/src/data/roles';
import {failurePlace} from '@site/src/lib/failurePlaces';
import {nightName, PART_NAMES, partOf} from '@site/src/lib/ownership';
import type {ReactNode} from 'react';
import PartSign from './PartSign';
import styles from './styles.module.css';

/** The table itself. The roles are written out because on a phone its parts are laid out as blocks. */
export default function MatrixTable({ids}: {readonly ids: readonly FailureId[]}): ReactNode {
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>Who has which part when something fails</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.corner}>
            Failure
          </th>
          {ROLE_IDS.map((role) => (
            <th key={role} role="columnheader" scope="col" data-role={role}>
              <RoleShape role={role} /> {ROLES[role].name}
            </th>
          ))}
          <th role="columnheader" scope="col">
            Called at 3 a.m.
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ids.map((id) => (
          <MatrixRow key={id} id={id} />
        ))}
      </tbody>
    </table>
  );
}

function MatrixRow({id}: {readonly id: FailureId}): ReactNode {
  const {title, step, owners} = FAILURES[id];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={failurePlace(id).address}>{title}</Link>
        <span className={styles.step}>
          Step {STEP_IDS.indexOf(step) + 1}: {STEPS[step].title}
        </span>
      </th>
      {ROLE_IDS.map((role) => (
        <PartCell key={role} id={id} role={role} />
      ))}
      <td role="cell" className={styles.night} data-role={owners.night ?? undefined}>
        <span className={styles.cellHead} aria-hidden="true">
          At 3 a.m.:
        </span>
        <span className={styles.nightName}>
          {owners.night !== null && <RoleShape role={owners.night} />} {nightName(id)}.
        </span>{' '}
        {owners.nightReason}
      </td>
    </tr>
  );
}

function PartCell({id, role}: {readonly id: FailureId; readonly role: RoleId}): ReactNode {
  const part = partOf(id, role);
  return (
    <td role="cell" data-role={role} data-part={part ?? 'none'}>
      {part === undefined ? (
        <span className={styles.none}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">no part</span>
        </span>
      ) : (
        <>
          <span className={styles.cellHead} aria-hidden="true">
            <RoleShape role={role} /> {ROLES[role].name}
          </span>
          <span className={styles.part}>
            <PartSign part={part} /> {PART_NAMES[part]}
          </span>
        </>
      )}
    </td>
  );
}

import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import EditLink from '@site/src/components/EditLink';
import RoleBadge from '@site/src/components/RoleBadge';
import SourceNotes from '@site/src/components/SourceNotes';
import {failureFile, FAILURES, HANDLING, type FailureId} from '@site/src/data/failures';
import {TRIALS} from '@site/src/data/failures/trials';
import type {RoleId} from '@site/src/data/roles';
import {codePlace, failurePlace, trialPlace} from '@site/src/lib/failurePlaces';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** All about one failure, and where its code and its trial stand. */
export default function FailureCard({id}: {readonly id: FailureId}): ReactNode {
  const {anchor} = failurePlace(id);
  useBrokenLinks().collectAnchor(anchor);
  const {title, sign, cause, remedy, handling, owners, facts} = FAILURES[id];
  return (
    <section className={styles.failure} id={anchor} data-role={owners.responsible}>
      <Heading as="h4" className={styles.title}>
        {title}
      </Heading>
      <p className={styles.sign}>{sign}</p>
      <p>{cause}</p>
      <p>
        <strong>{HANDLING[handling].sentence}</strong> {remedy}
      </p>
      <p className={styles.sources}>
        <SourceNotes facts={facts} />
      </p>
      <dl className={styles.owners}>
        <Desks term="Responsible" roles={[owners.responsible]} />
        <Desks term="Helps" roles={owners.helps} />
        <Desks term="Is told" roles={owners.told} />
        <dt>At 3 a.m.</dt>
        <dd>
          {owners.night === null ? <strong>Nobody.</strong> : <RoleBadge role={owners.night} />}{' '}
          {owners.nightReason}
        </dd>
      </dl>
      <Further id={id} />
      <p className={styles.edit}>
        <EditLink file={failureFile(id)} aria-label={`Edit: ${title}`}>
          Edit
        </EditLink>
      </p>
    </section>
  );
}

function Desks({term, roles}: {readonly term: string; readonly roles: readonly RoleId[]}): ReactNode {
  if (roles.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className={styles.badges}>
        {roles.map((role) => (
          <RoleBadge key={role} role={role} />
        ))}
      </dd>
    </>
  );
}

/** Where to go on from a failure: nowhere, if there is neither code for it nor a way to try it. */
function Further({id}: {readonly id: FailureId}): ReactNode {
  const {title} = FAILURES[id];
  const {code, commands} = TRIALS[id];
  if (code === null && commands.length === 0) return null;
  return (
    <p className={styles.further}>
      {code !== null && (
        <Link to={codePlace(id).address} aria-label={`The code that deals with it: ${title}`}>
          The code that deals with it
        </Link>
      )}{' '}
      {commands.length > 0 && (
        <Link to={trialPlace(id).address} aria-label={`Try it: ${title}`}>
          Try it
        </Link>
      )}
    </p>
  );
}

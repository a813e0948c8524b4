import useBrokenLinks from '@docusaurus/useBrokenLinks';
import EditLink from '@site/src/components/EditLink';
import RoleBadge from '@site/src/components/RoleBadge';
import SourceNotes from '@site/src/components/SourceNotes';
import {failureFile, FAILURES, HANDLING, type FailureId} from '@site/src/data/failures';
import {TRIALS} from '@site/src/data/failures/trials';
import type {RoleId} from '@site/src/data/roles';
import {failureAnchor} from '@site/src/lib/failureAnchor';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface FailureCardProps {
  readonly id: FailureId;
  readonly code: ReactNode;
  readonly commands: ReactNode;
}

/** All about one failure. Code and commands are folded, as a reader wants one of them at a time. */
export default function FailureCard({id, code, commands}: FailureCardProps): ReactNode {
  useBrokenLinks().collectAnchor(failureAnchor(id));
  const {title, sign, cause, remedy, handling, owners, facts} = FAILURES[id];
  const {see, heldBy} = TRIALS[id];
  return (
    <section className={styles.failure} id={failureAnchor(id)} data-role={owners.responsible}>
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
      {code !== undefined && (
        <details className={styles.fold}>
          <summary>The code that deals with it</summary>
          {code}
        </details>
      )}
      <details className={styles.fold}>
        <summary>Try it</summary>
        {commands}
        <p>{see}</p>
        {heldBy !== null && <HeldBy {...heldBy} />}
      </details>
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

function HeldBy({file, test}: {readonly file: string; readonly test: string}): ReactNode {
  return (
    <p className={styles.heldBy}>
      Held by the test “{test}” in <code>{file.replace('examples/face-app/', '')}</code>.
    </p>
  );
}

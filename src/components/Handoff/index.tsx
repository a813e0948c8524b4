import Link from '@docusaurus/Link';
import DataEditLink from '@site/src/components/DataEditLink';
import RoleBadge from '@site/src/components/RoleBadge';
import {HANDOFF_NOTES, type HandoffNoteId} from '@site/src/data/handoffs';
import {STEP_IDS, STEPS} from '@site/src/data/pipeline';
import type {ROLES} from '@site/src/data/roles';
import {CONTRACT_FILES} from '@site/src/lib/contractFiles';
import {giverName, takerName} from '@site/src/lib/handoffSides';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface HandoffProps {
  /** Which contract of the face app. */
  readonly contract: HandoffNoteId;
  /** Filled in by the build with the contract’s fields and the recorded payload; writers leave it out. */
  readonly children?: ReactNode;
}

/** One handoff: from whom to whom, what both check, the fields of its contract and what really was passed on. */
export default function Handoff({contract, children}: HandoffProps): ReactNode {
  const {title, from, to, step, what, giver, taker} = HANDOFF_NOTES[contract];
  const isOwnDesk = from === to;
  return (
    <section className={styles.handoff} aria-label={title}>
      <p className={styles.title}>
        {title} <code>{contract}</code>
      </p>
      <p className={styles.way}>
        <RoleBadge role={from} />
        {isOwnDesk ? (
          <span>keeps it: from one program to another</span>
        ) : (
          <>
            <span>
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">hands it to</span>
            </span>
            <RoleBadge role={to} />
          </>
        )}
        <Link className={styles.step} to={`/face-app#${stepAnchor(step)}`}>
          Step {STEP_IDS.indexOf(step) + 1}: {STEPS[step].title}
        </Link>
      </p>
      <p>{what}</p>
      <div className={styles.lists}>
        <Checklist title={giverName({from, to})} lines={giver} role={from} />
        <Checklist title={takerName({from, to})} lines={taker} role={to} />
      </div>
      {children !== undefined && (
        <details className={styles.contract} open>
          <summary>Its fields, and what was really passed on</summary>
          <div className={styles.recorded}>{children}</div>
        </details>
      )}
      <DataEditLink
        what="this handoff"
        file={{'who and what': 'src/data/handoffs.ts', 'its fields': CONTRACT_FILES[contract]}}
      />
    </section>
  );
}

interface ChecklistProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly role: keyof typeof ROLES;
}

function Checklist({title, lines, role}: ChecklistProps): ReactNode {
  return (
    <div className={styles.side} data-role={role}>
      <p className={styles.sideTitle}>{title}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

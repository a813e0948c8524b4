import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import RoleBadge from '@site/src/components/RoleBadge';
import {failuresAt} from '@site/src/data/failures';
import {STEPS, type StepId} from '@site/src/data/pipeline';
import {recordAddress} from '@site/src/lib/recordAddress';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface StepDetailProps {
  readonly id: StepId;
}

/** All about one step. Without script every step shows it; with script only the chosen one. */
export default function StepDetail({id}: StepDetailProps): ReactNode {
  useBrokenLinks().collectAnchor(stepAnchor(id));
  const {title, what, comesIn, goesOut, owner, helpers} = STEPS[id];
  return (
    <div className={styles.detail} id={stepAnchor(id)}>
      <p className={styles.detailTitle}>{title}</p>
      <p>{what}</p>
      <dl className={styles.facts}>
        <dt>Comes in</dt>
        <dd>{comesIn}</dd>
        <dt>Goes out</dt>
        <dd>{goesOut}</dd>
        <dt>Owns it</dt>
        <dd>
          <RoleBadge role={owner} />
        </dd>
        {helpers.length > 0 && (
          <>
            <dt>Helps</dt>
            <dd className={styles.badges}>
              {helpers.map((role) => (
                <RoleBadge key={role} role={role} />
              ))}
            </dd>
          </>
        )}
      </dl>
      <p className={styles.breaksTitle}>What breaks here, and who answers for it</p>
      <ul className={styles.breaks}>
        {failuresAt(id).map(({sign, owners}) => (
          <li key={sign}>
            {sign} <RoleBadge role={owners.responsible} />
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link to={`/face-app/when-it-fails#${id}`}>When “{title}” fails: the causes, and how to try it</Link>
      </p>
      <p className={styles.more}>
        <Link to={recordAddress(id)}>What really passed here, recorded from the running app</Link>
      </p>
    </div>
  );
}

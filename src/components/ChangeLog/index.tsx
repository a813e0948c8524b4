import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DataEditLink from '@site/src/components/DataEditLink';
import {CHANGES, type Change} from '@site/src/data/changes';
import {dayOf} from '@site/src/lib/dayOf';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What changed for readers, the newest first, with the pages on which it shows. */
export default function ChangeLog(): ReactNode {
  return (
    <>
      <ol className={styles.changes} role="list" reversed>
        {CHANGES.map((change) => (
          <ChangeEntry key={change.id} change={change} />
        ))}
      </ol>
      <DataEditLink what="this list" file="src/data/changes.ts" />
    </>
  );
}

function ChangeEntry({change: {id, at, title, what, pages}}: {readonly change: Change}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <li className={styles.change}>
      <Heading as="h3" id={id} className={styles.title}>
        {title}
      </Heading>
      <time className={styles.day} dateTime={at}>
        {dayOf(at)}
      </time>
      <p>{what}</p>
      <p className={styles.pages}>
        See{' '}
        {pages.map(({address, label}, index) => (
          <span key={address}>
            {index > 0 && ', '}
            <Link to={address}>{label}</Link>
          </span>
        ))}
        .
      </p>
    </li>
  );
}

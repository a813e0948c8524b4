import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SUBJECTS, type SubjectId} from '@site/src/data/subjects';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** "Edit this table": one link for each column, as each column is a file of its own. */
export default function EditLinks({subjects}: {readonly subjects: readonly SubjectId[]}): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return (
    <p className={styles.edit}>
      Edit this table:{' '}
      {subjects.map((subject, index) => (
        <span key={subject}>
          {index > 0 && ' · '}
          <Link href={`${repository}/edit/main/${SUBJECTS[subject].dataFile}`}>{SUBJECTS[subject].name}</Link>
        </span>
      ))}
    </p>
  );
}

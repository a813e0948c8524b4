import EditLink from '@site/src/components/EditLink';
import {SUBJECTS, type SubjectId} from '@site/src/data/subjects';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** "Edit this table": one link for each column, as each column is a file of its own. */
export default function EditLinks({subjects}: {readonly subjects: readonly SubjectId[]}): ReactNode {
  return (
    <p className={styles.edit}>
      Edit this table:{' '}
      {subjects.map((subject, index) => (
        <span key={subject}>
          {index > 0 && ' · '}
          <EditLink file={SUBJECTS[subject].dataFile}>{SUBJECTS[subject].name}</EditLink>
        </span>
      ))}
    </p>
  );
}

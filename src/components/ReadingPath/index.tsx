import Link from '@docusaurus/Link';
import DataEditLink from '@site/src/components/DataEditLink';
import {READING_PATHS, type ReaderId} from '@site/src/data/readingPaths';
import {findPageHead} from '@site/src/lib/findPageHead';
import {PAGE_HEADS} from '@site/src/lib/pageHeads';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface ReadingPathProps {
  /** Whose path it is. */
  readonly reader: ReaderId;
}

/** The pages for one kind of reader, in order, each with the question that it answers. */
export default function ReadingPath({reader}: ReadingPathProps): ReactNode {
  const {promise, pages} = READING_PATHS[reader];
  return (
    <div className={styles.path}>
      <p className={styles.promise}>{promise}</p>
      <ol className={styles.pages} role="list">
        {pages.map((address) => {
          const {title, question} = findPageHead(PAGE_HEADS, address);
          return (
            <li key={address} className={styles.page}>
              <Link className={styles.title} to={address}>
                {title}
              </Link>
              <span className={styles.question}>{question}</span>
            </li>
          );
        })}
      </ol>
      <DataEditLink file="src/data/readingPaths.ts" what="this path" />
    </div>
  );
}

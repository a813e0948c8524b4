import Link from '@docusaurus/Link';
import DataEditLink from '@site/src/components/DataEditLink';
import {READER_IDS, READING_PATHS} from '@site/src/data/readingPaths';
import {findPageHead} from '@site/src/lib/findPageHead';
import {PAGE_HEADS} from '@site/src/lib/pageHeads';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Where each kind of reader starts: the first page of each reading path. */
export default function HomePaths(): ReactNode {
  return (
    <section>
      <Heading as="h2" id="where-to-start">
        Where to start
      </Heading>
      <ul className={styles.paths} role="list">
        {READER_IDS.map((id) => {
          const {reader, promise, pages} = READING_PATHS[id];
          const {question} = findPageHead(PAGE_HEADS, pages[0]);
          return (
            <li key={id} className={styles.path}>
              <strong>{reader}.</strong> {promise} <Link to={pages[0]}>{question}</Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.all}>
        Each of these is the first page of a path. <Link to="/start">See all five paths, page by page</Link>
      </p>
      <DataEditLink what="these paths" file="src/data/readingPaths.ts" />
    </section>
  );
}

import MarkedRuns from '@site/src/components/MarkedRuns';
import PageTrail from '@site/src/components/PageTrail';
import ResultLink from '@site/src/components/ResultLink';
import type {Hit, PageHits} from '@site/src/search/answer';
import {withFoundWords} from '@site/src/search/foundWords';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface FoundPageProps {
  readonly page: PageHits;
  readonly words: readonly string[];
}

/** A page with its sections that answer. Its title leads to its beginning, whether or not that answers too. */
export default function FoundPage({page, words}: FoundPageProps): ReactNode {
  const start = page.hits.find(({address}) => !address.includes('#'));
  const address = start?.address ?? page.hits[0]?.address.replace(/#.*$/, '');
  if (address === undefined) return null;
  return (
    <li className={styles.page}>
      <PageTrail page={page} />
      <Heading as="h2" className={styles.pageTitle}>
        <ResultLink to={withFoundWords(address, words)}>
          {start === undefined ? page.title : <MarkedRuns runs={start.heading} />}
        </ResultLink>
      </Heading>
      {start !== undefined && <Excerpt hit={start} />}
      {page.hits
        .filter((hit) => hit !== start)
        .map((hit) => (
          <div key={hit.address} className={styles.section}>
            <ResultLink to={withFoundWords(hit.address, words)}>
              {hit.above.length > 0 && <span className={styles.above}>{hit.above.join(' › ')} ›</span>}{' '}
              <MarkedRuns runs={hit.heading} />
            </ResultLink>
            <Excerpt hit={hit} />
          </div>
        ))}
    </li>
  );
}

function Excerpt({hit}: {readonly hit: Hit}): ReactNode {
  return (
    <p className={styles.excerpt}>
      <MarkedRuns runs={hit.excerpt} />
    </p>
  );
}

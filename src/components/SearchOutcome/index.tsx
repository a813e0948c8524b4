import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {missingIssue} from '@site/src/search/missingIssue';
import {tidyQuery} from '@site/src/search/searchAddress';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import type {ReactNode} from 'react';
import type {SearchState} from './useSearchAnswer';
import styles from './styles.module.css';

export {default as useSearchAnswer, type SearchState} from './useSearchAnswer';

interface SearchOutcomeProps {
  readonly state: SearchState;
  /** As the reader typed it. */
  readonly query: string;
  /** What to show when something was found. */
  readonly children: ReactNode;
  /** What to offer when nothing was found, between the sentence that says so and the ways on. */
  readonly instead?: ReactNode;
}

/** What came of a search: results, or a sentence that says why there are none and what can be done. */
export default function SearchOutcome({state, query, children, instead}: SearchOutcomeProps): ReactNode {
  const {answer, hasFailed, retry} = state;
  if (hasFailed) return <Failure retry={retry} />;
  if (answer !== undefined && answer.pages.length > 0) return children;
  // Pages may still be found in a part of the index that is under way.
  if (answer?.isFinal !== true) return <p className={styles.waiting}>Loading the index of this site…</p>;
  return <Nothing query={query} instead={instead} />;
}

function Failure({retry}: Pick<SearchState, 'retry'>): ReactNode {
  return (
    <div className={styles.message}>
      <p>
        <strong>The search could not be loaded.</strong> The connection may be gone, or the site has just
        changed.
      </p>
      <p className={styles.ways}>
        <button type="button" className="button-plain" onClick={retry}>
          Try again
        </button>
        <IndexLink />
      </p>
    </div>
  );
}

function Nothing({query, instead}: Pick<SearchOutcomeProps, 'query' | 'instead'>): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return (
    <div className={styles.message}>
      <p>
        <strong>
          Nothing on this site answers “<bdi className={styles.query}>{tidyQuery(query)}</bdi>”.
        </strong>{' '}
        Fewer or other words may help.
      </p>
      {instead}
      <p className={styles.ways}>
        <Link href={missingIssue(repository, query)}>Tell us what you looked for</Link>
        <IndexLink />
      </p>
    </div>
  );
}

/** Loads the page anew, so that it also helps when script of this page is what failed. */
function IndexLink(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Link to={`pathname://${withBaseUrl(SEARCH_PAGE)}`} target="_self">
      Look in the index of all pages and terms
    </Link>
  );
}

import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The button that opens the search, by src/pageScript/search.ts. Without script it is a link, and where the box cannot
 * be loaded, the form leads to the same page.
 */
export default function SearchOpener(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      <form action={withBaseUrl(SEARCH_PAGE)} className="script-only" data-search-opener>
        <button
          type="submit"
          className={`button-plain ${styles.opener}`}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K /"
        >
          <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.6" />
            <path d="m10.4 10.4 4 4" />
          </svg>
          <span className={styles.name}>Search</span>
          {/* The keys for the reader's system; assistive technology is told all of them by the button. */}
          <span className={styles.keys} aria-hidden="true" />
        </button>
      </form>
      <Link className={styles.withoutScript} to={SEARCH_PAGE}>
        Search
      </Link>
    </>
  );
}

import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface SearchFormProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** A plain form: its address is the same with script and before script is there. */
export default function SearchForm({query, onSearch}: SearchFormProps): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <form
      role="search"
      action={withBaseUrl(SEARCH_PAGE)}
      className={`script-only ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('q');
        onSearch(typeof typed === 'string' ? typed : '');
      }}
    >
      <input
        className={styles.field}
        type="search"
        name="q"
        aria-label="Search this site"
        placeholder="A role, a term, a question…"
        dir="auto"
        autoComplete="off"
        defaultValue={query}
      />
      <button type="submit" className={`button-plain ${styles.submit}`}>
        Search
      </button>
    </form>
  );
}

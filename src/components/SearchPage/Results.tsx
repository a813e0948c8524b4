import ResultLink from '@site/src/components/ResultLink';
import SearchOutcome, {useSearchAnswer} from '@site/src/components/SearchOutcome';
import type {NearPlace, SearchAnswer, SearchWish} from '@site/src/search/answer';
import type {SearchRequest} from '@site/src/search/searchAddress';
import {useEffect, useMemo, type ReactNode} from 'react';
import Filters from './Filters';
import FoundPage from './FoundPage';
import styles from './styles.module.css';

interface ResultsProps {
  readonly request: SearchRequest;
  readonly onChange: (request: SearchRequest) => void;
}

const SHOWN = {pages: 40, hitsPerPage: 6, excerpts: 'all'} as const;

/** Everything that answers, and the means to narrow it. */
export default function Results({request, onChange}: ResultsProps): ReactNode {
  const {query, roles, kinds} = request;
  const wish = useMemo<SearchWish>(() => ({query, roles, kinds, ...SHOWN}), [query, roles, kinds]);
  const state = useSearchAnswer(wish);
  useEffect(() => {
    const {title} = document;
    document.title = title.replace(/^[^|]*/, () => `“${query}” `);
    return () => {
      document.title = title;
    };
  }, [query]);
  const {answer} = state;
  const isNarrowed = roles.length + kinds.length > 0;
  return (
    <>
      <Filters request={request} onChange={onChange} />
      <p role="status" className={styles.count}>
        {answer?.isFinal === true && answer.query === query && countOf(answer)}
      </p>
      {isNarrowed && (
        <p>
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onChange({query, roles: [], kinds: []});
            }}
          >
            Show all desks and kinds of page
          </button>
        </p>
      )}
      <SearchOutcome state={state} query={query} instead={<Nearest places={answer?.nearest ?? []} />}>
        <ol className={styles.pages} role="list">
          {answer?.pages.map((page) => (
            <FoundPage key={page.hits[0]?.address ?? page.title} page={page} words={answer.words} />
          ))}
        </ol>
      </SearchOutcome>
    </>
  );
}

function Nearest({places}: {readonly places: readonly NearPlace[]}): ReactNode {
  if (places.length === 0) return null;
  return (
    <>
      <p>Nearest to it:</p>
      <ul>
        {places.map(({address, label}) => (
          <li key={address}>
            <ResultLink to={address}>{label}</ResultLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function countOf({pages}: SearchAnswer): string {
  if (pages.length === 0) return '';
  if (pages.length === SHOWN.pages) return `The best ${pages.length} pages.`;
  return pages.length === 1 ? 'One page.' : `${pages.length} pages.`;
}

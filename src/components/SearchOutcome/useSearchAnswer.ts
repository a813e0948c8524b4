import type {SearchAnswer, SearchWish} from '@site/src/search/answer';
import {searchClient} from '@site/src/search/searchClient';
import {useCallback, useEffect, useState} from 'react';

export interface SearchState {
  /** The newest answer. While a new query is under way it is still that to the last one, so that nothing flickers. */
  readonly answer: SearchAnswer | undefined;
  /** The index, or the search itself, could not be loaded for the query as it stands. */
  readonly hasFailed: boolean;
  /** Asks the same once more. */
  readonly retry: () => void;
}

interface Result {
  readonly wish: SearchWish;
  readonly answer: SearchAnswer | undefined;
  readonly hasFailed: boolean;
}

/** Asks each new wish and gives the answers as they become better. Without a wish there is no answer. */
export default function useSearchAnswer(wish: SearchWish | undefined): SearchState {
  const [result, setResult] = useState<Result>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (wish === undefined) return undefined;
    let isCurrent = true;
    const keep = (next: Pick<Result, 'answer' | 'hasFailed'>): void => {
      if (isCurrent) setResult({wish, ...next});
    };
    searchClient().ask(
      wish,
      (answer) => {
        keep({answer, hasFailed: false});
      },
      () => {
        keep({answer: undefined, hasFailed: true});
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wish, attempt]);
  const retry = useCallback(() => {
    setResult(undefined);
    setAttempt((last) => last + 1);
  }, []);
  return {
    answer: wish === undefined ? undefined : result?.answer,
    hasFailed: result?.hasFailed === true && result.wish === wish,
    retry,
  };
}

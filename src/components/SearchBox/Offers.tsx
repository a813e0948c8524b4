import SearchOutcome, {type SearchState} from '@site/src/components/SearchOutcome';
import {memo, type ReactNode} from 'react';
import FoundPages from './FoundPages';
import OptionGroup from './OptionGroup';
import type {Choice} from './OptionLink';
import {FIRST_QUESTIONS, nearestOptions, recentOptions} from './options';
import styles from './styles.module.css';

interface OffersProps extends SearchState {
  /** Id of the list of options. */
  readonly list: string;
  /** What the answer is to; empty as long as nothing is typed. */
  readonly query: string;
  readonly choice: Choice;
  /** Whether only those results are drawn that can be in sight, by their headings. */
  readonly isGlance: boolean;
  readonly recent: readonly string[];
  readonly onForget: () => void;
}

/** All below the field: what was found, or, before anything is typed, what to begin with. */
export default memo(function Offers(props: OffersProps): ReactNode {
  const {list, query, answer, hasFailed, retry, choice, isGlance, recent, onForget} = props;
  const isEmpty = query === '';
  const isFound = !isEmpty && !hasFailed && answer !== undefined && answer.pages.length > 0;
  const nearest = isEmpty || isFound || answer === undefined ? [] : nearestOptions(answer);
  return (
    <>
      {!isEmpty && !isFound && (
        <div className={styles.outcome}>
          <SearchOutcome state={{answer, hasFailed, retry}} query={query}>
            {null}
          </SearchOutcome>
        </div>
      )}
      <div role="listbox" id={list} aria-label="Suggestions" className={styles.offers}>
        {isEmpty && recent.length > 0 && (
          <OptionGroup label="Recent searches" options={recentOptions(recent)} choice={choice} />
        )}
        {isEmpty && recent.length === 0 && (
          <OptionGroup label="Questions to begin with" options={FIRST_QUESTIONS} choice={choice} />
        )}
        {isFound && <FoundPages answer={answer} choice={choice} isGlance={isGlance} />}
        {nearest.length > 0 && <OptionGroup label="Nearest to it" options={nearest} choice={choice} />}
      </div>
      {isEmpty && recent.length > 0 && (
        <p className={styles.forget}>
          Kept on this device only.{' '}
          <button type="button" className="button-plain" onClick={onForget}>
            Clear recent searches
          </button>
        </p>
      )}
    </>
  );
});

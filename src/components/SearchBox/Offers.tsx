import SearchOutcome, {type SearchState} from '@site/src/components/SearchOutcome';
import type {ReactNode} from 'react';
import FoundPages from './FoundPages';
import OptionGroup from './OptionGroup';
import type {Choice} from './OptionLink';
import {FIRST_QUESTIONS, nearestOptions, recentOptions} from './options';
import styles from './styles.module.css';

interface OffersProps {
  /** Id of the list of options. */
  readonly list: string;
  readonly query: string;
  readonly state: SearchState;
  readonly choice: Choice;
  readonly recent: readonly string[];
  readonly onForget: () => void;
}

/** All below the field: what was found, or, before anything is typed, what to begin with. */
export default function Offers({list, query, state, choice, recent, onForget}: OffersProps): ReactNode {
  const {answer} = state;
  const isEmpty = query === '';
  const nearest = answer === undefined || answer.pages.length > 0 ? [] : nearestOptions(answer);
  return (
    // The arrows scroll it, through the active option; it needs no place of its own in the order of Tab.
    <div className={styles.offers} tabIndex={-1}>
      {!isEmpty && (answer === undefined || answer.pages.length === 0) && (
        <SearchOutcome state={state} query={answer?.query ?? query}>
          {null}
        </SearchOutcome>
      )}
      <div role="listbox" id={list} aria-label="Suggestions">
        {isEmpty && recent.length > 0 && (
          <OptionGroup label="Recent searches" options={recentOptions(recent)} choice={choice} />
        )}
        {isEmpty && recent.length === 0 && (
          <OptionGroup label="Questions to begin with" options={FIRST_QUESTIONS} choice={choice} />
        )}
        {!isEmpty && answer !== undefined && answer.pages.length > 0 && (
          <FoundPages answer={answer} query={query} choice={choice} />
        )}
        {!isEmpty && nearest.length > 0 && (
          <OptionGroup label="Nearest to it" options={nearest} choice={choice} />
        )}
      </div>
      {isEmpty && recent.length > 0 && (
        <p className={styles.forget}>
          Kept on this device only.{' '}
          <button type="button" className="button-plain" onClick={onForget}>
            Clear recent searches
          </button>
        </p>
      )}
    </div>
  );
}

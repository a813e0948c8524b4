import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useSearchAnswer} from '@site/src/components/SearchOutcome';
import type {SearchWish} from '@site/src/search/answer';
import {searchAddress, SEARCH_PAGE} from '@site/src/search/searchAddress';
import {useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import Field from './Field';
import Offers from './Offers';
import {answerOptions, FIRST_QUESTIONS, recentOptions, type Option} from './options';
import {forgetSearches, readRecentSearches, rememberSearch} from './recentSearches';
import Status from './Status';
import useChoice from './useChoice';
import useDialog from './useDialog';
import useVisibleHeight from './useVisibleHeight';
import styles from './styles.module.css';

export {prepareSearch} from './prepareSearch';

export interface SearchBoxProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the reader typed before the box was there. */
  readonly initialText: string;
}

/** More would have to be scrolled through; the search page shows them. */
const SHOWN = {roles: [], kinds: [], pages: 8, hitsPerPage: 3} as const;

/** The box in which a reader searches: a dialog with a combobox, by the WAI-ARIA patterns of both. */
export default function SearchBox({isOpen, onClose, initialText}: SearchBoxProps): ReactNode {
  const [text, setText] = useState(initialText);
  const [recent, setRecent] = useState(readRecentSearches);
  const query = text.trim() === '' ? '' : text;
  const wish = useMemo<SearchWish | undefined>(
    () => (query === '' || !isOpen ? undefined : {query, ...SHOWN}),
    [query, isOpen],
  );
  const state = useSearchAnswer(wish);
  const {answer} = state;
  const isAnswered = answer?.query === query;
  const options = useMemo(() => {
    if (query === '') return recent.length > 0 ? recentOptions(recent) : FIRST_QUESTIONS;
    return answer === undefined ? [] : answerOptions(answer, query);
  }, [query, recent, answer]);
  const {active, move} = useChoice(query, options, query !== '' && (answer?.pages.length ?? 0) > 0);

  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const goesWhenAnswered = useRef(false);
  const list = useId();
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  useDialog(dialog, field, isOpen);
  useVisibleHeight(dialog, isOpen);

  const type = (typed: string): void => {
    goesWhenAnswered.current = false;
    setText(typed);
  };
  const take = (option: Option, isAside: boolean): void => {
    if (option.search !== undefined && !isAside) {
      type(option.search);
      field.current?.focus();
      return;
    }
    if (query !== '') setRecent(rememberSearch(query));
    if (isAside) field.current?.focus();
    else onClose();
  };
  const go = (option: Option | undefined, isAside = false): void => {
    const {address} = option ?? {address: query === '' ? SEARCH_PAGE : searchAddress({query})};
    take(option ?? {key: address, address}, isAside);
    if (isAside) window.open(withBaseUrl(address), '_blank', 'noopener');
    else if (option?.search === undefined) history.push(withBaseUrl(address));
  };
  /** What is on screen may still be the answer to fewer letters: then Enter waits for the right one. */
  const enter = (isAside: boolean): void => {
    if (query === '' || isAnswered || state.hasFailed) go(active, isAside);
    else goesWhenAnswered.current = true;
  };
  useEffect(() => {
    if (!goesWhenAnswered.current || !(state.hasFailed || (isAnswered && answer.isFinal))) return;
    goesWhenAnswered.current = false;
    go(active);
  });
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter(event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  };

  const idOf = (key: string): string => `${list}-${options.findIndex((option) => option.key === key)}`;
  const activeId = active === undefined ? undefined : idOf(active.key);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
  }, [activeId, answer]);

  return (
    // A click on the ground around the box reaches the dialog itself; the keyboard has Escape and the button.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <dialog
      ref={dialog}
      className={styles.box}
      aria-label="Search"
      onClose={onClose}
      onClick={({target, currentTarget}) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div className={styles.inner}>
        <Field
          ref={field}
          text={text}
          list={list}
          activeId={activeId}
          isExpanded={options.length > 0}
          onType={type}
          onKeyDown={press}
          onSubmit={() => {
            enter(false);
          }}
          onClose={onClose}
        />
        <Offers
          list={list}
          query={query}
          state={state}
          choice={{options, active: active?.key, idOf, onTake: take}}
          recent={recent}
          onForget={() => {
            setRecent(forgetSearches());
            field.current?.focus();
          }}
        />
        <Status query={query} state={state} />
      </div>
    </dialog>
  );
}

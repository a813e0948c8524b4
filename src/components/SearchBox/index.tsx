import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useSearchAnswer} from '@site/src/components/SearchOutcome';
import {visit} from '@site/src/lib/visit';
import type {SearchWish} from '@site/src/search/answer';
import {PAUSE_IN_TYPING} from '@site/src/search/pauseInTyping';
import {searchAddress} from '@site/src/search/searchAddress';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import Field from './Field';
import Offers from './Offers';
import type {Choice} from './OptionLink';
import {answerOptions, FIRST_QUESTIONS, recentOptions, type Option} from './options';
import {forgetSearches, readRecentSearches, rememberSearch} from './recentSearches';
import Status from './Status';
import useChoice from './useChoice';
import useDialog from './useDialog';
import useSettled from './useSettled';
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
const SHOWN = {roles: [], kinds: [], pages: 6, hitsPerPage: 3, excerpts: 'first'} as const;

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
  const isEmpty = query === '';
  const isAnswered = answer?.query === query;
  const options = useMemo(() => {
    if (isEmpty) return recent.length > 0 ? recentOptions(recent) : FIRST_QUESTIONS;
    return answer === undefined ? [] : answerOptions(answer);
  }, [isEmpty, recent, answer]);
  const {active, move} = useChoice(
    isEmpty ? '' : (answer?.query ?? ''),
    options,
    !isEmpty && (answer?.pages.length ?? 0) > 0,
  );

  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const goesWhenAnswered = useRef(false);
  const list = useId();
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
    else if (option?.search === undefined) visit(withBaseUrl(address));
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

  // By what it is and not by its place: an option that only moves keeps all its attributes.
  const idOf = useCallback((key: string) => `${list}-${encodeURIComponent(key.toWellFormed())}`, [list]);
  const latestTake = useRef(take);
  useEffect(() => {
    latestTake.current = take;
  });
  // The same between answers: a letter that is typed draws the field anew, and not the results.
  const choice = useMemo<Choice>(
    () => ({
      options,
      active: active?.key,
      idOf,
      onTake: (option, isAside) => {
        latestTake.current(option, isAside);
      },
    }),
    [options, active?.key, idOf],
  );
  const forget = useCallback(() => {
    setRecent(forgetSearches());
    field.current?.focus();
  }, []);
  const activeId = active === undefined ? undefined : idOf(active.key);
  const isFirstActive = active !== undefined && active === options[0];
  const isTyping = useSettled(query, PAUSE_IN_TYPING) !== query;
  const hasScrolled = useRef(false);
  useEffect(() => {
    // To find out where an option stands takes a layout, for every letter. The first is in sight until somebody scrolls.
    if (activeId === undefined || (isFirstActive && !hasScrolled.current)) return;
    document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
  }, [activeId, answer, isFirstActive]);

  return (
    // A click on the ground around the box reaches the dialog itself; the keyboard has Escape and the button.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the keyboard has Escape and the button
    <dialog
      ref={dialog}
      className={styles.box}
      aria-label="Search"
      onClose={onClose}
      onScrollCapture={() => {
        hasScrolled.current = true;
      }}
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
          query={isEmpty ? '' : (answer?.query ?? query)}
          answer={answer}
          hasFailed={state.hasFailed}
          retry={state.retry}
          choice={choice}
          isGlance={isTyping && isFirstActive}
          recent={recent}
          onForget={forget}
        />
        <Status query={query} state={state} />
      </div>
    </dialog>
  );
}

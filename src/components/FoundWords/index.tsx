import useAddressSearch from '@site/src/components/AddressSearch';
import {foundWordsOf, withoutFoundWords} from '@site/src/search/foundWords';
import {useCallback, useEffect, useState, type ReactNode} from 'react';
import {foundPlace, goTo, hashTarget, reveal} from './foundPlace';
import {clearMarks, markWords} from './markWords';
import styles from './styles.module.css';

/** Says which words are marked on the page, and clears them. */
export default function FoundWords(): ReactNode {
  const [search, setSearch] = useAddressSearch();
  const {hash} = window.location;
  const [isMarked, setIsMarked] = useState(false);
  const words = foundWordsOf(search).join(' ');

  const clear = useCallback((): void => {
    setSearch(withoutFoundWords(search), 'replace');
  }, [setSearch, search]);

  useEffect(() => {
    if (words === '') return undefined;
    // The frame after this one: tabs that are opened here have then been drawn.
    const target = hashTarget(hash);
    if (target !== null) reveal(target);
    const frame = requestAnimationFrame(() => {
      target?.scrollIntoView();
      if (target !== null) goTo(target);
      const place = foundPlace(hash);
      const hasMarks = place !== undefined && markWords(place, words.split(' '));
      setIsMarked(hasMarks);
      if (!hasMarks) clear();
    });
    return () => {
      cancelAnimationFrame(frame);
      clearMarks();
    };
  }, [hash, words, clear]);

  useEffect(() => {
    const listen = ({key, defaultPrevented, target}: KeyboardEvent): void => {
      const isElsewhere =
        target instanceof Element && target.closest('dialog, input, select, textarea') !== null;
      if (key === 'Escape' && !defaultPrevented && !isElsewhere) clear();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [clear]);

  /** The button goes with the marks, so the focus has to go somewhere else. */
  const clearFromBar = (): void => {
    const place = hashTarget(hash) ?? document.querySelector<HTMLElement>('h1');
    if (place !== null) goTo(place);
    clear();
  };
  if (!isMarked || words === '') return null;
  return (
    <div role="region" aria-label="Marked words" className={styles.bar}>
      <span className={styles.words}>
        Marked: <bdi>{words}</bdi>
      </span>
      <button type="button" className={`button-plain ${styles.clear}`} onClick={clearFromBar}>
        Clear
      </button>
    </div>
  );
}

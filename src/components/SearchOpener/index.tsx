import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type * as SearchBoxModule from '@site/src/components/SearchBox';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import {useCallback, useRef, useState, useSyncExternalStore, type ReactNode} from 'react';
import useEarlyText from './useEarlyText';
import useShortcut from './useShortcut';
import styles from './styles.module.css';

type SearchBox = typeof SearchBoxModule;

/**
 * The button that opens the search. Neither the box nor the index is fetched before the button has the focus or the
 * search is opened. Without script it is a link, and where the script cannot load, the form leads to the same page.
 */
export default function SearchOpener(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [box, setBox] = useState<SearchBox>();
  const [isOpen, setIsOpen] = useState(false);
  const earlyText = useEarlyText(isOpen && box === undefined);
  const {withBaseUrl} = useBaseUrlUtils();
  const address = withBaseUrl(SEARCH_PAGE);

  const load = useCallback(async (): Promise<void> => {
    const loaded = await import('@site/src/components/SearchBox');
    loaded.prepareSearch();
    setBox(loaded);
  }, []);
  const open = useCallback((): void => {
    // The browser gives the focus back to where it was before the box opened.
    if (document.activeElement === document.body) button.current?.focus();
    setIsOpen(true);
    load().catch(() => {
      window.location.assign(address);
    });
  }, [load, address]);
  useShortcut(open);

  return (
    <>
      <form
        action={address}
        className="script-only"
        onSubmit={(event) => {
          event.preventDefault();
          button.current?.focus();
          open();
        }}
      >
        <button
          ref={button}
          type="submit"
          className={`button-plain ${styles.opener}`}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K /"
          onFocus={() => {
            // Only ahead of time: opening tries again, and leads elsewhere when that fails too.
            load().catch(() => undefined);
          }}
        >
          <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.6" />
            <path d="m10.4 10.4 4 4" />
          </svg>
          <span className={styles.name}>Search</span>
          <Keys />
        </button>
      </form>
      <Link className={styles.withoutScript} to={SEARCH_PAGE}>
        Search
      </Link>
      {box !== undefined && (
        <box.default
          isOpen={isOpen}
          initialText={earlyText}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

/** The keys for the reader's system; assistive technology is told all of them by the button. */
function Keys(): ReactNode {
  const isApple = useSyncExternalStore(
    () => () => undefined,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return (
    <span className={styles.keys} aria-hidden="true">
      {isApple ? '⌘ K' : 'Ctrl K'}
    </span>
  );
}

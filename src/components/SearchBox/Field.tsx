import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {SEARCH_PAGE} from '@site/src/search/searchPage';
import type {KeyboardEvent, ReactNode, Ref} from 'react';
import styles from './styles.module.css';

interface FieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly text: string;
  /** Id of the list of options. */
  readonly list: string;
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** The text field of the box, and the button that closes it. */
export default function Field(props: FieldProps): ReactNode {
  const {ref, text, list, activeId, isExpanded, onType, onKeyDown, onSubmit, onClose} = props;
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <form
      role="search"
      action={withBaseUrl(SEARCH_PAGE)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {/* Not of type "search": there Escape empties the field instead of closing the box. */}
      <input
        ref={ref}
        className={styles.field}
        type="text"
        name="q"
        role="combobox"
        aria-label="Search this site"
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={isExpanded}
        aria-activedescendant={activeId}
        placeholder="A role, a term, a question…"
        dir="auto"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={({target}) => {
          onType(target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={`button-plain ${styles.close}`} onClick={onClose}>
        Close
      </button>
    </form>
  );
}

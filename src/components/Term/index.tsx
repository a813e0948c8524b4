import Note from '@site/src/components/Note';
import {GLOSSARY, type TermId} from '@site/src/data/glossary';
import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface TermProps {
  /** The term in the glossary data. */
  readonly id: TermId;
  /** The word as the sentence needs it ("embeddings"); the term's own name when left out. */
  readonly children?: ReactNode;
}

/** A word that is explained in place, from the glossary data. */
export default function Term({id, children}: TermProps): ReactNode {
  const noteId = useId();
  const {term, plain, inFaceApp} = GLOSSARY[id];
  return (
    <Note
      id={noteId}
      trigger={(className) => (
        <button type="button" className={clsx(className, styles.word)} aria-describedby={noteId}>
          {children ?? term}
        </button>
      )}
    >
      <strong className={styles.line}>{term}</strong>
      <span className={styles.line}>{plain}</span>
      <span className={clsx(styles.line, styles.example)}>In the face app: {inFaceApp}</span>
    </Note>
  );
}

import {SlideContext} from '@site/src/components/Slide';
import {useContext, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface SpeakerNotesProps {
  /** What the speaker says, in full sentences. */
  readonly children: ReactNode;
}

/** What the speaker says to a slide. In the page it opens; before an audience the key n shows it. */
export default function SpeakerNotes({children}: SpeakerNotesProps): ReactNode {
  const {isPresented, areNotesShown} = useContext(SlideContext);
  if (!isPresented) {
    return (
      <details className={styles.notes}>
        <summary>Speaker notes</summary>
        {children}
      </details>
    );
  }
  return areNotesShown ? (
    <aside className={styles.presented} aria-label="Speaker notes">
      {children}
    </aside>
  ) : null;
}

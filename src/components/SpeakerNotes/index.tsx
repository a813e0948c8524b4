import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface SpeakerNotesProps {
  /** What the speaker says, in full sentences. */
  readonly children: ReactNode;
}

/** What the speaker says to a slide. In the page it opens; before an audience the key n shows it. */
export default function SpeakerNotes({children}: SpeakerNotesProps): ReactNode {
  return (
    <details className={styles.notes}>
      <summary>Speaker notes</summary>
      {children}
    </details>
  );
}

/** Takes the notes out of a slide for an audience, or sets them below it, open. */
export function presentNotes(slide: Element, areShown: boolean): void {
  for (const notes of slide.querySelectorAll(`.${styles.notes ?? ''}`)) {
    const shown = document.createElement('aside');
    shown.className = styles.presented ?? '';
    shown.ariaLabel = 'Speaker notes';
    shown.append(...[...notes.childNodes].filter(({nodeName}) => nodeName !== 'SUMMARY'));
    notes.replaceWith(...(areShown ? [shown] : []));
  }
}

import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface NoteProps {
  /** Id of the note, for the trigger's aria-describedby. */
  readonly id: string;
  /** The word that the note belongs to; gets its class as an argument. */
  readonly trigger: (className: string | undefined) => ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /**
   * Whether its trigger leads to a page that says the same. Then a built page does not hold the note: it comes when a
   * reader is at the word.
   */
  readonly isElsewhere?: boolean;
}

/**
 * Text that belongs to a word in a sentence. Hover and focus show it by style sheet alone, so it works before
 * and without script; src/pageScript/notes.ts adds touch, Escape, and notes that are not in the page.
 */
export default function Note({id, trigger, children, className, isElsewhere}: NoteProps): ReactNode {
  return (
    <span className={clsx(styles.anchor, className)} data-note="auto">
      {trigger(styles.trigger)}
      <span
        className={styles.note}
        id={id}
        ref={takeIdFromTrigger}
        role="tooltip"
        data-elsewhere={isElsewhere ? '' : undefined}
      >
        {children}
      </span>
    </span>
  );
}

/**
 * When a part wakes that its page was built with, the trigger keeps the id that it was built with, and a note that was
 * not in the page is made anew: it has to have that id, not the one that it would get now.
 */
function takeIdFromTrigger(note: HTMLElement | null): void {
  const wanted = note?.previousElementSibling?.getAttribute('aria-describedby');
  if (note && wanted) note.id = wanted;
}

import type {ReactNode} from 'react';
import Presentation from './Presentation';
import styles from './styles.module.css';
import {usePresentedSlide} from './usePresentedSlide';

interface LiveDeckProps {
  /** Of the slides, in their order. */
  readonly titles: readonly string[];
}

/** The button that presents the slides of the page, and the presented one. */
export default function LiveDeck({titles}: LiveDeckProps): ReactNode {
  const total = titles.length;
  const {shown, begin, goTo, leave} = usePresentedSlide(total);
  const title = titles[shown - 1];
  return (
    <>
      <p className={`${styles.start ?? ''} script-only`}>
        <button type="button" className={styles.present} onClick={begin}>
          Present
        </button>{' '}
        <span>
          {total} slides. <kbd>→</kbd> and <kbd>←</kbd> turn them, <kbd>n</kbd> shows the notes,{' '}
          <kbd>Esc</kbd> ends it. On a phone, swipe.
        </span>
      </p>
      {title !== undefined && (
        <Presentation number={shown} total={total} title={title} onGoTo={goTo} onLeave={leave} />
      )}
    </>
  );
}

import {SlideContext} from '@site/src/components/Slide';
import {Children, isValidElement, type ReactNode} from 'react';
import Presentation from './Presentation';
import styles from './styles.module.css';
import {usePresentedSlide} from './usePresentedSlide';

export interface DeckProps {
  /** The slides, one `Slide` each. */
  readonly children: ReactNode;
}

/**
 * Slides. In the page they stand one below the other, on paper one to a page. The button presents them: over the
 * whole screen, with keys and touch, the shown slide in the address.
 */
export default function Deck({children}: DeckProps): ReactNode {
  const slides = Children.toArray(children)
    .filter((child) => isValidElement<{readonly title: string}>(child))
    .map((slide) => ({slide, title: slide.props.title}));
  const total = slides.length;
  const {shown, begin, goTo, leave} = usePresentedSlide(total);
  const current = slides[shown - 1];
  return (
    <div className={styles.deck}>
      <p className={`${styles.start ?? ''} script-only`}>
        <button type="button" className={styles.present} onClick={begin}>
          Present
        </button>{' '}
        <span>
          {total} slides. <kbd>→</kbd> and <kbd>←</kbd> turn them, <kbd>n</kbd> shows the notes,{' '}
          <kbd>Esc</kbd> ends it. On a phone, swipe.
        </span>
      </p>
      {slides.map(({slide}, index) => (
        <SlideContext
          key={slide.key}
          value={{number: index + 1, total, isPresented: false, areNotesShown: false}}
        >
          {slide}
        </SlideContext>
      ))}
      {current !== undefined && (
        <Presentation
          number={shown}
          total={total}
          title={current.title}
          slide={current.slide}
          onGoTo={goTo}
          onLeave={leave}
        />
      )}
    </div>
  );
}

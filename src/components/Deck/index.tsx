import Island from '@site/src/components/Island';
import {SlideContext} from '@site/src/components/Slide';
import {Children, isValidElement, type ReactNode} from 'react';
import LiveDeck from './Live';
import styles from './styles.module.css';

export interface DeckProps {
  /** The slides, one `Slide` each. */
  readonly children: ReactNode;
}

/**
 * Slides. In the page they stand one below the other, on paper one to a page. The button presents them: over the
 * whole screen, with keys and touch, the shown slide in the address.
 */
export default function Deck({children}: DeckProps): ReactNode {
  const slides = Children.toArray(children).filter((child) =>
    isValidElement<{readonly title: string}>(child),
  );
  const titles = slides.map(({props}) => props.title);
  return (
    <div className={styles.deck}>
      <Island name="Deck" of={LiveDeck} given={{titles}} wakesAt="[?&]present" />
      {slides.map((slide, index) => (
        <SlideContext key={slide.key} value={{number: index + 1, total: slides.length}}>
          {slide}
        </SlideContext>
      ))}
    </div>
  );
}

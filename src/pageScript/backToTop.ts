import {listen} from './listen';

const BUTTON = '.theme-back-to-top-button';
/** Nearer to the top than this, in pixels, nobody needs a way back. */
const NEAR = 300;

/** Offers the way back to the top to whoever scrolls up. */
export function startBackToTop(): void {
  let last = 0;
  addEventListener(
    'scroll',
    () => {
      const button = document.querySelector<HTMLElement>(BUTTON);
      if (button !== null) button.hidden = scrollY >= last || scrollY < NEAR;
      last = scrollY;
    },
    {passive: true},
  );
  listen('click', BUTTON, () => {
    scrollTo(0, 0);
  });
}

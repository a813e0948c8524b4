import {all} from './listen';

/** The parts that src/css/offscreen.css and the comparison's style sheet leave for later. */
const PARTS = '.theme-doc-markdown > *, .theme-doc-markdown > div > *, tbody > tr';
/** Parts at a time: a phone four times as slow as a desk's computer lays them out within a frame or two. */
const AT_ONCE = 6;

/**
 * Lets a page that a reader comes to anew be drawn before what is far below has been laid out, and lays that out soon
 * after, a few parts in each frame. Whoever comes back to a page is put where they were, for which the browser has to
 * know from the beginning how high everything is; the same goes for what they leave behind.
 */
export function startLateLayout(): void {
  const {dataset} = document.documentElement;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'navigate') return;
  dataset.layout = 'late';
  addEventListener('load', () => {
    let parts: HTMLElement[] | undefined;
    const layOut = (): void => {
      parts ??= all(PARTS);
      for (const {style} of parts.splice(0, AT_ONCE)) style.contentVisibility = 'visible';
      if (parts.length > 0) requestAnimationFrame(layOut);
      else delete dataset.layout;
    };
    // The first of these frames is drawn once its callbacks have run.
    requestAnimationFrame(() => requestAnimationFrame(layOut));
  });
}

import {all} from './listen';

/** The parts that src/css/offscreen.css and the comparison's style sheet leave for later. */
const PARTS = '.theme-doc-markdown > *, .theme-doc-markdown > div > *, tbody > tr, footer';
/** Elements at a time: what a phone four times as slow as a desk's computer lays out in about 50 ms. */
const AT_ONCE = 150;
/** The words of a part take as long as so many elements. */
const WORDS = 40;

/**
 * Lets a page that a reader comes to anew be drawn before what is far below has been laid out, and lays that out soon
 * after, some of it in each frame. Whoever comes back to a page is put where they were, and an address may lead to a
 * place in it, for which the browser has to know from the beginning how high everything is; the same goes for what they
 * leave behind. Whoever goes to a place in the page meanwhile is led there once more when all of it has its height.
 */
export function startLateLayout(): void {
  const {dataset} = document.documentElement;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'navigate' || location.hash + location.search !== '') return;
  dataset.layout = 'late';
  addEventListener('hashchange', () => {
    if (dataset.layout === undefined) return;
    delete dataset.layout;
    document.querySelector(':target')?.scrollIntoView();
  });
  addEventListener('load', () => {
    let parts: HTMLElement[] | undefined;
    const layOut = (): void => {
      parts ??= all(PARTS);
      for (let elements = 0, part; elements < AT_ONCE && (part = parts.shift());) {
        part.style.contentVisibility = 'visible';
        elements += WORDS + part.querySelectorAll('*').length;
      }
      if (parts.length > 0) requestAnimationFrame(layOut);
      else delete dataset.layout;
    };
    // The first of these frames is drawn once its callbacks have run.
    requestAnimationFrame(() => requestAnimationFrame(layOut));
  });
}

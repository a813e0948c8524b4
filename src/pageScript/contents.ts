import {hashTarget} from './hashTarget';
import {all, WIDE, whenParsed} from './listen';

/** Marks the section in view in the contents of a page, where they stand beside the text. */
export function startContents(): void {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    if (matchMedia(WIDE).matches) markSectionInView();
  };
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  };
  addEventListener('scroll', soon, {passive: true});
  addEventListener('resize', soon);
  whenParsed(soon);
}

/** The section that fills most of the upper half of the window, by the theme's own measure. */
export function markSectionInView(): void {
  const bar = document.querySelector('.navbar')?.clientHeight ?? 0;
  let inView: Element | undefined;
  let isBelow = false;
  const links = all('.page-contents a');
  for (const link of links) {
    const heading: HTMLElement | null = isBelow ? null : hashTarget(link.getAttribute('href') ?? '');
    if (heading !== null) {
      const {top, bottom} = heading.getBoundingClientRect();
      isBelow = top >= bar;
      if (!isBelow || bottom < innerHeight / 2) inView = link;
    }
  }
  for (const link of links) link.ariaCurrent = link === inView ? 'true' : null;
}

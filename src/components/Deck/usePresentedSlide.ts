import {slideAnchor} from '@site/src/components/Slide';
import {useSyncExternalStore} from 'react';
import {enterFullScreen, leaveFullScreen} from './fullScreen';

const WRITTEN = 'presented-slide-written';
const PRESENT = 'present';

interface PresentedSlide {
  /** Number of the slide that is presented, from 1; 0 while none is. */
  readonly shown: number;
  readonly begin: () => void;
  /** Shows another slide; beyond the first and the last it stays where it is. */
  readonly goTo: (number: number) => void;
  readonly leave: () => void;
}

/**
 * The presented slide, which the address holds as "?present#slide-3": so a reload, a link and the browser’s Back
 * all find it. Without "?present" the same anchor leads to the slide in the page.
 */
export function usePresentedSlide(total: number): PresentedSlide {
  const shown = useSyncExternalStore(
    subscribe,
    () => (isPresenting() ? slideOfAddress(total) : 0),
    () => 0,
  );
  return {
    shown,
    begin: () => {
      // First the screen: what opens later stands in front of it.
      void enterFullScreen().then(() => {
        window.history.pushState(null, '', addressOf(slideOfAddress(total), true));
        window.dispatchEvent(new Event(WRITTEN));
      });
    },
    goTo: (number) => {
      replaceAddress(addressOf(Math.min(Math.max(number, 1), total), true));
    },
    leave: () => {
      leaveFullScreen();
      replaceAddress(addressOf(slideOfAddress(total), false));
    },
  };
}

function isPresenting(): boolean {
  return new URLSearchParams(window.location.search).has(PRESENT);
}

/** The slide that the anchor names; the first where it names none. */
function slideOfAddress(total: number): number {
  const numbers = Array.from({length: total}, (_, index) => index + 1);
  return numbers.find((number) => window.location.hash === `#${slideAnchor(number)}`) ?? 1;
}

function addressOf(number: number, isPresented: boolean): string {
  return `${window.location.pathname}${isPresented ? `?${PRESENT}` : ''}#${slideAnchor(number)}`;
}

function replaceAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(WRITTEN));
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', WRITTEN];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

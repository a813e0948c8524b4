import {useEffect, type RefObject} from 'react';

/**
 * Tells an element, as --visible-height and --visible-top, which part of the window the on-screen keyboard leaves
 * free: no unit of CSS knows of the keyboard in every browser.
 */
export default function useVisibleHeight(element: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    const {visualViewport: viewport} = window;
    if (!isActive || !viewport) return undefined;
    const tell = (): void => {
      element.current?.style.setProperty('--visible-height', `${viewport.height}px`);
      element.current?.style.setProperty('--visible-top', `${viewport.offsetTop}px`);
    };
    tell();
    viewport.addEventListener('resize', tell);
    viewport.addEventListener('scroll', tell);
    return () => {
      viewport.removeEventListener('resize', tell);
      viewport.removeEventListener('scroll', tell);
    };
  }, [element, isActive]);
}

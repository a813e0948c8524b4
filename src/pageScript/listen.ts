/** A window in which the sidebar and the contents stand beside the text, as in the style sheets. */
export const WIDE = '(width > 996px)';

/** What a listener does when an event meets an element that its selector names. */
type Act<Type extends keyof DocumentEventMap> = (element: HTMLElement, event: DocumentEventMap[Type]) => void;

/**
 * Listens on the document for one kind of event on whatever matches a selector, now or later: the page script runs
 * before the body is parsed. Capturing, so that events that do not bubble are heard too.
 */
export function listen<Type extends keyof DocumentEventMap>(
  type: Type,
  selector: string,
  act: Act<Type>,
): void {
  document.addEventListener(
    type,
    (event) => {
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
      if (element !== null) act(element, event);
    },
    true,
  );
}

/** All elements that match a selector, on the page or in a part of it. */
export function all(selector: string, part: ParentNode = document): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(selector)];
}

/** Does something as soon as the whole page is there to be looked at. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}

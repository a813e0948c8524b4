import {hashTarget} from './hashTarget';
import {all} from './listen';

/** What a reader points at: the section, and the words that they selected. Empty where nothing tells. */
export type PagePlace = Readonly<Record<'section' | 'words', string>>;

const HEADINGS = 'h1, h2, h3, h4';

/** The words that the reader selected and the heading above them; else the section that the address names. */
export function findPlace(): PagePlace {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const start = node instanceof Element ? node : node?.parentElement;
  const words = start?.closest('article, main') ? String(selection).trim() : '';
  const place = words ? start : hashTarget(location.hash);
  return {section: place ? headingOf(place) : '', words};
}

/** The words of the first heading in a place, else of the last one that begins before it or is the place itself. */
function headingOf(place: Element): string {
  const heading =
    place.querySelector(HEADINGS) ??
    all(HEADINGS).findLast(
      (one) => one === place || one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  return heading?.textContent ?? '';
}

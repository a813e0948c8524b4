import {wordRanges} from '@site/src/search/wordRanges';

/** Name under which the style sheet knows the marks. */
const MARKS = 'found-words';
/** What is no text for readers, or belongs to no page. A button with a description is a term, a word of the text. */
const NOT_READ =
  'script, style, svg, button:not([aria-describedby]), [aria-hidden=true], .hash-link, [role=tooltip]';

/**
 * Marks whole words that begin with one of the words, in a part of the page, and says whether there were any. The
 * page itself stays as it is: the browser only paints them (CSS Custom Highlight API), so no script that draws a
 * part of the page is disturbed. A browser without it marks nothing.
 */
export function markWords(place: Range, words: readonly string[]): boolean {
  if (!('highlights' in CSS)) return false;
  const ranges = textsIn(place).flatMap((text) =>
    wordRanges(text.data, words).map(
      ({start, end}) =>
        new StaticRange({startContainer: text, startOffset: start, endContainer: text, endOffset: end}),
    ),
  );
  CSS.highlights.set(MARKS, new Highlight(...ranges));
  return ranges.length > 0;
}

export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(MARKS);
}

function textsIn(place: Range): Text[] {
  const walker = document.createTreeWalker(place.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      node instanceof Text &&
      place.intersectsNode(node) &&
      node.parentElement?.closest(NOT_READ) === null
    ) {
      texts.push(node);
    }
  }
  return texts;
}

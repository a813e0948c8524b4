/** What a reader points at: the section, and the words that they selected. Empty where nothing tells. */
export interface PagePlace {
  readonly section: string;
  readonly words: string;
}

const ARTICLE = 'article, main';
const HEADINGS = 'h1, h2, h3, h4';

/** The words that the reader selected and the heading above them; else the section that the address names. */
export function findPlace(page: Document): PagePlace {
  const selection = page.getSelection();
  const words = selection?.toString().trim() ?? '';
  const start = selection?.anchorNode;
  if (words !== '' && start != null && isInArticle(start, page)) {
    return {section: headingBefore(start, page), words};
  }
  const named = page.getElementById(decodeName(page.location.hash.slice(1)));
  return {section: named === null ? '' : headingBefore(named, page), words: ''};
}

function isInArticle(node: Node, page: Document): boolean {
  return [...page.querySelectorAll(ARTICLE)].some((article) => article.contains(node));
}

/** The last heading that begins before a place, or is the place itself. */
function headingBefore(node: Node, page: Document): string {
  const before = [...page.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      heading.contains(node) ||
      (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const own = node instanceof Element ? node.querySelector(HEADINGS) : null;
  return headingText(own ?? before.at(-1));
}

/** Its words, without the link to itself that the theme puts behind them. */
function headingText(heading: Element | undefined): string {
  const copy = heading?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const link of copy.querySelectorAll('.hash-link')) link.remove();
  return copy.textContent.trim();
}

/** A hash that somebody cut off in the middle of a character names nothing. */
function decodeName(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

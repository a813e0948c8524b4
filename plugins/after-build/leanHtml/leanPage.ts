import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {type Edit, withEdits} from '../edits';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a hosted search, the generator itself, and search engines of long ago would read. */
const UNREAD_META = /^(docsearch:|docusaurus_|generator$|keywords$)/;
/** As React names what it joins: long, and unlike anything else on the page. */
const GENERATED_ID = /_R_[0-9a-z]+(?:H[0-9a-z]+)?_/g;

/**
 * The page without what neither reader, browser nor search engine reads: marks for a framework that does not take
 * the page over, long names that nobody sees, drawings that nothing shows, and what is said twice. A part that wakes
 * keeps the marks between its texts.
 */
export function leanPage(html: string, asked: ClassUse): string {
  const edits: Edit[] = [];
  const ids = new Map<string, string>();
  const visit = (node: Node, wakes: boolean): void => {
    if ('tagName' in node) edits.push(...editsOf(node, html, ids, asked));
    else if (node.nodeName === '#comment' && !wakes) edits.push(...whole(node));
    const isPart = 'attrs' in node && node.attrs.some(({name}) => name === 'data-island');
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, wakes || isPart);
  };
  visit(parse(html, {sourceCodeLocationInfo: true}), false);
  return withEdits(html, edits);
}

/** What is known of a class. */
export interface ClassUse {
  /** Whether a style sheet or a script names it. */
  readonly isNamed: (className: string) => boolean;
  /** Whether a style sheet dresses it. */
  readonly isDressed: (className: string) => boolean;
}

/** `ids`: the short form of each generated id. */
function editsOf(element: Element, html: string, ids: Map<string, string>, asked: ClassUse): Edit[] {
  if (isUnread(element) || isUnusedSprite(element, html)) return whole(element);
  if (isNoLink(element)) return renamed(element, 'span');
  if (isPlainToken(element, asked) || isLabelOfMenu(element)) return unwrapped(element);
  return element.attrs.flatMap(({name, value}) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (place === undefined) return [];
    const [start, end] = [place.startOffset, place.endOffset];
    if (isNeedless(element, name)) return [{start: start - 1, end, text: ''}];
    if (name === 'class') return classEdit(value, {start: start - 1, end}, asked);
    const text = html.slice(start, end);
    const short = text.replace(GENERATED_ID, (id) => shortId(id, ids));
    return short === text ? [] : [{start, end, text: short}];
  });
}

/** Whether nobody reads the element. The site has one language, so a page is no other page's translation. */
function isUnread(element: Element): boolean {
  const {tagName} = element;
  if (tagName === 'meta') return UNREAD_META.test(attributeOf(element, 'name') ?? '');
  if (tagName !== 'link') return false;
  const [rel, as] = [attributeOf(element, 'rel'), attributeOf(element, 'as')];
  // The picture stands in the same part of the page as the wish to have it soon.
  return (
    (rel === 'alternate' && attributeOf(element, 'hreflang') !== undefined) ||
    (rel === 'preload' && as === 'image')
  );
}

/** Whether it only holds drawings for other places, of which none shows one. */
function isUnusedSprite(element: Element, html: string): boolean {
  if (element.tagName !== 'svg') return false;
  const symbols = symbolsIn(element);
  return (
    symbols.length > 0 && symbols.every((symbol) => !html.includes(`#${attributeOf(symbol, 'id') ?? ''}`))
  );
}

function symbolsIn({childNodes}: Element): Element[] {
  return childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === 'symbol' ? [child] : symbolsIn(child);
  });
}

/** The theme makes the name of a category that leads nowhere a link too. */
function isNoLink(element: Element): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') === undefined;
}

/** Whether it wraps a word or a sign of code that looks like the code around it. Most tokens do. */
function isPlainToken(element: Element, {isDressed}: ClassUse): boolean {
  const [first, ...kinds] = classesOf(attributeOf(element, 'class') ?? '');
  return element.tagName === 'span' && first === 'token' && !kinds.some(isDressed);
}

/** Whether it is all that a link of the sidebar holds. The theme lets no name take more than two lines; ours take no more. */
function isLabelOfMenu({tagName, parentNode: link}: Element): boolean {
  if (tagName !== 'span' || link === null || !('attrs' in link) || link.childNodes.length > 1) return false;
  return classesOf(attributeOf(link, 'class') ?? '').includes('menu__link');
}

function unwrapped({sourceCodeLocation: place}: Element): Edit[] {
  return [place?.startTag, place?.endTag].flatMap((tag) =>
    tag == null ? [] : [{start: tag.startOffset, end: tag.endOffset, text: ''}],
  );
}

function renamed({tagName, sourceCodeLocation: place}: Element, name: string): Edit[] {
  const tags = [
    [place?.startTag, 1],
    [place?.endTag, 2],
  ] as const;
  return tags.flatMap(([tag, skipped]) =>
    tag == null
      ? []
      : [{start: tag.startOffset + skipped, end: tag.startOffset + skipped + tagName.length, text: name}],
  );
}

function isNeedless(element: Element, name: string): boolean {
  if (name === 'data-rh' || name === 'data-has-hydrated') return true;
  if (name === 'tabindex') {
    return attributeOf(element, name) === '0' && attributeOf(element, 'href') !== undefined;
  }
  // Says what the link's name says.
  return name === 'title' && attributeOf(element, name) === attributeOf(element, 'aria-label');
}

function classEdit(value: string, place: Omit<Edit, 'text'>, {isNamed}: ClassUse): Edit[] {
  const all = classesOf(value);
  const kept = all.filter(isNamed);
  if (kept.length === all.length && kept.length > 0) return [];
  const list = kept.length === 1 ? kept.join('') : `"${kept.join(' ')}"`;
  return [{...place, text: kept.length === 0 ? '' : ` class=${list}`}];
}

function classesOf(attribute: string): string[] {
  return attribute.split(/\s+/).filter((name) => name !== '');
}

function shortId(id: string, ids: Map<string, string>): string {
  const short = ids.get(id) ?? `_${ids.size.toString(36)}`;
  ids.set(id, short);
  return short;
}

function whole({sourceCodeLocation}: Element | DefaultTreeAdapterTypes.CommentNode): Edit[] {
  if (!sourceCodeLocation) return [];
  return [{start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset, text: ''}];
}

function attributeOf({attrs}: Element, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value;
}

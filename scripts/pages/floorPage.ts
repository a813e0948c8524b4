import {parse, serialize, type DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const DROPPED = new Set(['script', 'style', 'link', 'template', 'noscript', 'button', 'input']);
/** What a reader gets from an element without any style or script. */
const KEPT_ATTRIBUTES = new Set([
  'alt',
  'colspan',
  'height',
  'href',
  'id',
  'lang',
  'rowspan',
  'src',
  'start',
  'width',
]);

/**
 * The same page with nothing but its text: its title and what stands in `<main>`, without style, script, controls,
 * drawings, and attributes that only these need. No page can weigh less and say as much.
 *
 * @throws when the page has no `<main>`
 */
export function floorPage(html: string): string {
  const document = parse(html);
  const main = find(document, 'main');
  if (main === undefined) throw new Error('The page has no <main>.');
  strip(main);
  const title = find(document, 'title');
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title === undefined ? '' : serialize(title)}</title>`,
    `<main>${serialize(main)}</main></html>`,
  ].join('');
}

function find(node: Node, name: string): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = 'tagName' in child && child.tagName === name ? child : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function strip(element: Element): void {
  element.attrs = element.attrs.filter(({name}) => KEPT_ATTRIBUTES.has(name));
  element.childNodes = element.childNodes.filter(
    (child) => child.nodeName !== '#comment' && child.nodeName !== 'svg' && !DROPPED.has(child.nodeName),
  );
  for (const child of element.childNodes) if ('tagName' in child) strip(child);
}

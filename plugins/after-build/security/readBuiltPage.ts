import {createHash} from 'node:crypto';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What matters to a security policy in the HTML of a built page. */
export interface BuiltPage {
  /** Hash sources of the inline scripts, each once, in the order of the page. */
  readonly scriptHashes: readonly string[];
  /** Of the styles in its head, which an earlier step has written there. */
  readonly styleHashes: readonly string[];
  /** Sentences, each about one thing that the policy would refuse. */
  readonly refused: readonly string[];
}

/** Types that a browser runs or reads as instructions. All else, such as "application/ld+json", is data. */
const RUNS = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;
const SHOWN_LENGTH = 120;

/** Reads a page as a browser would (WHATWG HTML, by parse5), with the policy in mind. */
export function readBuiltPage(text: string): BuiltPage {
  const scriptHashes = new Set<string>();
  const styleHashes = new Set<string>();
  const refused: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      refused.push(...refusedIn(node));
      if (isInlineScript(node)) scriptHashes.add(hashSource(textOf(node)));
      if (isStyleOfPage(node)) styleHashes.add(hashSource(textOf(node)));
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parse(text));
  return {scriptHashes: [...scriptHashes], styleHashes: [...styleHashes], refused};
}

/** As the policy names a script or a style: the SHA-256 of its text in UTF-8. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function childrenOf(node: Node): readonly Node[] {
  const inTemplate = 'content' in node ? [node.content] : [];
  return 'childNodes' in node ? [...node.childNodes, ...inTemplate] : [];
}

function isInlineScript(element: Element): boolean {
  const type = attributeOf(element, 'type') ?? '';
  return element.tagName === 'script' && attributeOf(element, 'src') === undefined && RUNS.test(type.trim());
}

/** Not one that stands in the text, where a contributor may have written it. */
function isStyleOfPage({tagName, parentNode}: Element): boolean {
  return tagName === 'style' && parentNode?.nodeName === 'head';
}

function refusedIn(element: Element): string[] {
  const {tagName, attrs} = element;
  return [
    ...(tagName === 'style' && !isStyleOfPage(element)
      ? [`${shown(element)} Put its rules into a style sheet.`]
      : []),
    ...attrs.flatMap(({name, value}) => {
      if (name === 'style') return [`${shown(element)} Give it a class instead of a style attribute.`];
      if (name.startsWith('on')) return [`${shown(element)} Add its listener in a script.`];
      // Browsers leave out control characters and white space in front of a scheme.
      if (/^[\s\p{Cc}]*javascript:/iu.test(value))
        return [`${shown(element)} Lead to an address, not to a script.`];
      return [];
    }),
  ];
}

function shown({tagName, attrs}: Element): string {
  const tag = `<${[tagName, ...attrs.map(({name, value}) => `${name}="${value}"`)].join(' ')}>`;
  return tag.length > SHOWN_LENGTH ? `${tag.slice(0, SHOWN_LENGTH)}…` : tag;
}

function attributeOf({attrs}: Element, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

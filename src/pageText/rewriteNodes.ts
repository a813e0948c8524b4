import {literalValue, type LiteralValue} from '../contentPolicy/tree/literalValue';
import type {Element, PageNode} from '../contentPolicy/tree/pageNodes';
import type {PageHead} from '../lib/findPageHead';
import {asFlow, asLine, type Content, paragraph, strong, text} from './content';
import {parseMarkdown} from './parseMarkdown';
import {ELEMENT_WRITERS} from './plainElements';
import type {Notes, WordWriter} from './wordWriter';

/** Where a link of a page leads to in what is made of the page. */
export type LinkWriter = (url: string) => string;

export interface Rewriting {
  readonly words: Readonly<Record<string, WordWriter>>;
  readonly linkTo: LinkWriter;
  readonly notes: Notes;
  readonly pages: readonly PageHead[];
}

/** The nodes of a page in plain Markdown: words said, comments gone, links leading to copies. */
export function rewriteNodes(nodes: readonly PageNode[], how: Rewriting): Content[] {
  return nodes.flatMap((node) => rewriteNode(node, how));
}

function rewriteNode(node: PageNode, how: Rewriting): readonly Content[] {
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    // The content policy lets only comments stand between braces.
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxFlowElement':
      return asFlow(rewriteElement(node, how));
    case 'mdxJsxTextElement':
      return rewriteElement(node, how);
    case 'code':
      return rewriteCode(node);
    case 'image':
      return [image(node.url, node.alt ?? '', how)];
    case 'link':
    case 'definition':
      return [{...withChildren(node, how), url: how.linkTo(node.url)} as Content];
    case 'textDirective':
      // "10:30" is read as a directive called "30"; Docusaurus shows it as text again.
      return [text(`:${node.name}`), ...rewriteNodes(node.children, how)];
    case 'leafDirective':
    case 'containerDirective':
      return [box(node.name, rewriteNodes(node.children, how))];
    case 'paragraph': {
      const children = rewriteNodes(node.children, how);
      // A word that stands alone in a paragraph may be said in several.
      return isLabel(node) ? [paragraph([strong(...asLine(children))])] : asFlow(children);
    }
    case 'heading': {
      const children = asLine(rewriteNodes(node.children, how));
      return [{...node, children: withoutSpaceAtEnd(children)}];
    }
    default:
      return [withChildren(node, how) as Content];
  }
}

function withChildren(node: PageNode, how: Rewriting): PageNode {
  return 'children' in node ? ({...node, children: rewriteNodes(node.children, how)} as PageNode) : node;
}

function rewriteElement(element: Element, how: Rewriting): Content[] {
  const name = element.name ?? '';
  const props = propsOf(element);
  const children = rewriteNodes(element.children, how);
  const plain = ELEMENT_WRITERS[name];
  if (plain !== undefined) return [...plain({props, children})];
  const word = how.words[name];
  if (word === undefined) {
    throw new Error(`The word <${name}> has no Markdown. Give it a line in src/pageText/words.ts.`);
  }
  const parts = element.children.flatMap((child) =>
    isElement(child) ? [{props: propsOf(child), content: rewriteNode(child, how)}] : [],
  );
  const said = word({props, children, parts, notes: how.notes, pages: how.pages});
  // Twins write links as pages do. To rewrite once more what stood between the tags changes nothing.
  return rewriteNodes(typeof said === 'string' ? parseMarkdown(said) : said, how);
}

function isElement(node: PageNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function propsOf({attributes}: Element): Record<string, LiteralValue | undefined> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const {name, value} = attribute;
      const isCode = typeof value === 'object' && value !== null;
      return [[name, isCode ? literalValue(value.data?.estree) : (value ?? true)]];
    }),
  );
}

/** Quoted code says where it is from; the build has put that into the title of the fence. */
function rewriteCode({lang, meta, value}: Extract<PageNode, {type: 'code'}>): Content[] {
  const title = /title="([^"]*)"/.exec(meta ?? '')?.[1];
  const from = title === undefined ? [] : [paragraph([{type: 'inlineCode', value: title}, text(':')])];
  return [...from, {type: 'code', lang: lang ?? null, value}];
}

/** A picture beside the page gets its address only in the build, so its copy says what it shows. */
function image(url: string, alt: string, {linkTo}: Rewriting): Content {
  return /^(\/|https:)/.test(url)
    ? {type: 'image', url: linkTo(url), alt}
    : {type: 'emphasis', children: [text(`Picture: ${alt}`)]};
}

function box(name: string, children: readonly Content[]): Content {
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {type: 'blockquote', children: [paragraph([strong(text(label))]), ...asFlow(children)]};
}

/** The title of a box. */
function isLabel(node: Extract<PageNode, {type: 'paragraph'}>): boolean {
  return node.data !== undefined && 'directiveLabel' in node.data;
}

function withoutSpaceAtEnd<Node extends {readonly type: string}>(nodes: readonly Node[]): Node[] {
  const last = nodes.at(-1);
  if (last === undefined || !('value' in last) || last.type !== 'text') return [...nodes];
  return [...nodes.slice(0, -1), {...last, value: String(last.value).trimEnd()}];
}

import {readFileSync} from 'node:fs';
import {visit} from 'unist-util-visit';
import {readFrontMatter} from '../../src/contentPolicy/frontMatter';
import {parsePage} from '../../src/contentPolicy/source/parsePage';
import {commentOf} from '../../src/contentPolicy/tree/commentOf';
import type {Element, PageNode, PageTree} from '../../src/contentPolicy/tree/pageNodes';
import {filesBelow, ROOT} from '../structure/sourceFiles';

/** A page of docs/, read. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  /** Address that its place in docs/ stands for. */
  readonly address: string;
  readonly source: string;
  readonly tree: PageTree;
  readonly reading: ReturnType<typeof readFrontMatter>;
}

/** An h2 of a page with what stands below it. */
export interface Section {
  /** Empty where the heading has none. */
  readonly id: string;
  readonly nodes: readonly PageNode[];
}

/** Every page of docs/. */
export const PAGES: readonly Page[] = filesBelow('docs')
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => {
    const source = readFileSync(ROOT + path, 'utf8');
    const address = path.replace(/^docs/, '').replace(/(\/index)?\.mdx$/, '');
    return {
      path,
      address: address === '' ? '/' : address,
      source,
      tree: parsePage(source),
      reading: readFrontMatter(source, path),
    };
  });

export function sectionsOf(tree: PageTree): Section[] {
  const starts = tree.children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  );
  return starts.map((start, index) => {
    const [heading, ...nodes] = tree.children.slice(start, starts[index + 1]);
    const last = heading?.type === 'heading' ? heading.children.at(-1) : undefined;
    const comment = last?.type === 'mdxTextExpression' ? commentOf(last) : undefined;
    return {id: comment?.trim().replace(/^#/, '') ?? '', nodes};
  });
}

/** The internal addresses that nodes link to, in order, with query and anchor. */
export function internalLinksOf(nodes: readonly PageNode[]): string[] {
  const addresses: string[] = [];
  for (const node of nodes) {
    visit(node, 'link', ({url}) => {
      if (url.startsWith('/')) addresses.push(url);
    });
  }
  return addresses;
}

/** The values that a component's attribute has on a page or in a part of it, in order. */
export function attributesOf(within: PageNode, component: string, attribute: string): string[] {
  return elementsOf(within, component).flatMap(({attributes}) =>
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && one.name === attribute && typeof one.value === 'string'
        ? [one.value]
        : [],
    ),
  );
}

export function elementsOf(tree: PageNode, component: string): Element[] {
  const elements: Element[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Element;
    if (element.name === component) elements.push(element);
  });
  return elements;
}

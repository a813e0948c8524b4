import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Gives a page's `<PageSources />` the facts that the page cites, in the order of first citation. */
export default function remarkPageSources() {
  return (tree: Root): void => {
    const facts = new Set<string>();
    const lists: MdxElement[] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as MdxElement;
      if (element.name === 'Cite') facts.add(stringAttribute(element, 'fact'));
      if (element.name === 'PageSources') lists.push(element);
    });
    for (const list of lists) {
      list.attributes = [{type: 'mdxJsxAttribute', name: 'facts', value: [...facts].join(' ')}];
    }
  };
}

function stringAttribute(element: MdxElement, name: string): string {
  const attribute = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

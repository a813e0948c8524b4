import {visit} from 'unist-util-visit';
import {literalValue} from './literalValue';
import type {PageTree} from './pageNodes';

/**
 * Writes every attribute that holds a text in braces as one in quotes, in place: `id={"gpu"}` as `id="gpu"`. Both may
 * be written and mean the same, so that whoever reads the tree afterwards need not know of both.
 */
export function plainAttributes(tree: PageTree): void {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'object') continue;
      const value = literalValue(attribute.value?.data?.estree);
      if (typeof value === 'string') attribute.value = value;
    }
  });
}

import type {Definition} from 'mdast';
import {visit} from './visit';
import type {PageTree} from './pageNodes';

/** Every definition "[name]: address" of a page by its name, all of them where a name is defined again. */
export function definitionsOf(tree: PageTree): Map<string, Definition[]> {
  const definitions = new Map<string, Definition[]>();
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, [...(definitions.get(node.identifier) ?? []), node]);
  });
  return definitions;
}

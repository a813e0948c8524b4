import type {PageNode} from './pageNodes';

type NodeOf<Type extends PageNode['type']> = Extract<PageNode, {type: Type}>;

/**
 * Calls the visitor with a node and all nodes inside it, in reading order; with those of one type when it is named.
 * A dozen rules walk every page, and a general walker costs them more than what they do.
 */
export function visit(node: PageNode, visitor: (node: PageNode) => void): void;
export function visit<Type extends PageNode['type']>(
  node: PageNode,
  type: Type,
  visitor: (node: NodeOf<Type>) => void,
): void;
export function visit(
  node: PageNode,
  typeOrVisitor: PageNode['type'] | ((node: PageNode) => void),
  visitor?: (node: never) => void,
): void {
  if (typeof typeOrVisitor === 'function') {
    walk(node, typeOrVisitor);
    return;
  }
  walk(node, (found) => {
    if (found.type === typeOrVisitor) visitor?.(found as never);
  });
}

function walk(node: PageNode, visitor: (node: PageNode) => void): void {
  visitor(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, visitor);
}

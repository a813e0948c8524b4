import type {AtRule, Node} from 'postcss';

/** The at-rules around a node, outermost first. */
export function atRulesAround({parent}: Node): AtRule[] {
  if (parent === undefined) return [];
  return [...atRulesAround(parent), ...(isAtRule(parent) ? [parent] : [])];
}

function isAtRule(node: Node): node is AtRule {
  return node.type === 'atrule';
}

/** The cascade layer that a node stands in, "" for none. */
export function layerOf(node: Node): string {
  return atRulesAround(node)
    .filter(({name}) => name === 'layer')
    .map(({params}) => params)
    .join('.');
}

/** Under which conditions a node holds (`@media`, `@supports`), "" for always. */
export function conditionsOf(node: Node): string {
  return atRulesAround(node)
    .filter(({name}) => name !== 'layer')
    .map(({name, params}) => `@${name} ${params}`)
    .join(' ');
}

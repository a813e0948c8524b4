import selectorParser, {type Node, type Selector} from 'postcss-selector-parser';

/** What one element must be for its part of a selector, as far as HTML that stands still can tell. */
export interface Compound {
  readonly tag?: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

export interface SelectorParts {
  readonly text: string;
  /** From left to right; the last is the element that is styled. */
  readonly compounds: readonly Compound[];
}

/** The selectors of a list, each with its parts. Attributes and pseudo-classes are taken as if they always held. */
export function readSelectors(list: string): SelectorParts[] {
  return selectorParser()
    .astSync(list)
    .nodes.map((selector) => ({
      text: String(selector).trim(),
      compounds: compoundsOf(selector),
    }));
}

function compoundsOf(selector: Selector): Compound[] {
  return selector
    .split(({type}) => type === 'combinator')
    .map((nodes) => nodes.flatMap(simpleParts))
    .map((nodes) => ({
      tag: nodes.find(({type}) => type === 'tag')?.value?.toLowerCase(),
      ids: nodes.flatMap((node) => (node.type === 'id' ? [node.value] : [])),
      classes: nodes.flatMap((node) => (node.type === 'class' ? [node.value] : [])),
    }));
}

/** `:where(.one)` says no more than `.one`. With a choice within it could be either, so nothing is asked. */
function simpleParts(node: Node): Node[] {
  if (node.type !== 'pseudo' || !/^:(is|where)$/.test(node.value)) return [node];
  const [only, ...others] = node.nodes;
  const isSimple = others.length === 0 && only?.nodes.every(({type}) => type !== 'combinator') === true;
  return isSimple ? only.nodes.flatMap(simpleParts) : [];
}

import type {ChildNode, Declaration, Root, Rule} from 'postcss';
import {atRulesAround} from './atRules';
import {readSelectors, type SelectorParts} from './selectorParts';

/** The smallest part of a style sheet that a page may need without the rest. */
export interface StyleItem {
  /** Addresses of the style sheets that hold it. */
  readonly sheets: Set<string>;
  /** The at-rules around it, as they are written. */
  readonly around: readonly string[];
  /** Empty for an at-rule, which holds for the page as a whole. */
  readonly selectors: readonly SelectorParts[];
  readonly declarations: readonly Declaration[];
  /** The custom property that it sets, when it does nothing else. */
  readonly property?: string;
  /** The animation that it describes. */
  readonly animation?: string;
  /** An at-rule as it is written. */
  readonly text?: string;
}

const GROUPS = /^(layer|media|supports|container)$/;

/** The items of style sheets in their order. What several sheets hold alike is one item. */
export function readStyleItems(sheets: ReadonlyMap<string, Root>): StyleItem[] {
  const items = new Map<string, StyleItem>();
  for (const [address, sheet] of sheets) {
    for (const item of itemsOf(sheet.nodes)) {
      const key = [
        ...item.around,
        item.text ?? '',
        item.selectors.map(({text}) => text),
        item.declarations,
      ].join('\n');
      const known = items.get(key) ?? item;
      known.sheets.add(address);
      items.set(key, known);
    }
  }
  return [...items.values()];
}

function itemsOf(nodes: readonly ChildNode[]): StyleItem[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return itemsOfRule(node);
    if (node.type !== 'atrule') return [];
    if (GROUPS.test(node.name) && node.nodes !== undefined) return itemsOf(node.nodes);
    return [
      {...commonOf(node), text: node.toString(), ...(node.name === 'keyframes' && {animation: node.params})},
    ];
  });
}

/** A rule is divided, so that a page gets only those custom properties that it reads. */
function itemsOfRule(rule: Rule): StyleItem[] {
  if (rule.nodes.some(({type}) => type === 'rule' || type === 'atrule')) {
    throw new Error(`A rule within a rule is not understood here: ${rule.selector}. Write it on its own.`);
  }
  const selectors = readSelectors(rule.selector);
  const declarations = rule.nodes.filter((node) => node.type === 'decl');
  const item = {...commonOf(rule), selectors};
  const properties = declarations
    .filter(({prop}) => prop.startsWith('--'))
    .map((declaration) => ({
      ...item,
      sheets: new Set<string>(),
      declarations: [declaration],
      property: declaration.prop,
    }));
  const others = declarations.filter(({prop}) => !prop.startsWith('--'));
  return [...properties, ...(others.length > 0 ? [{...item, declarations: others}] : [])];
}

function commonOf(node: ChildNode): Omit<StyleItem, 'property' | 'text'> {
  return {
    sheets: new Set(),
    around: atRulesAround(node).map(({name, params}) => `@${name} ${params}`),
    selectors: [],
    declarations: [],
  };
}

/** The items as one style sheet; what stands around or in front of several in a row is written once. */
export function writeStyleItems(items: readonly StyleItem[]): string {
  let css = '';
  let open: readonly string[] = [];
  let selector = '';
  for (const item of items) {
    const list = item.selectors.map(({text}) => text).join(',');
    const common = item.around.findIndex((rule, index) => rule !== open[index]);
    const depth = common === -1 ? item.around.length : common;
    if (depth < open.length || depth < item.around.length || list !== selector || item.text !== undefined) {
      css += selector === '' ? '' : '}';
      css +=
        '}'.repeat(open.length - depth) +
        item.around
          .slice(depth)
          .map((rule) => `${rule}{`)
          .join('');
      css += item.text === undefined ? `${list}{` : item.text + (item.text.endsWith('}') ? '' : ';');
    }
    css += item.declarations.map((declaration) => `${declaration.toString()};`).join('');
    open = item.around;
    selector = list;
  }
  return css + (selector === '' ? '' : '}') + '}'.repeat(open.length);
}

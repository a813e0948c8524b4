import type {AtRule, Root} from 'postcss';
import {joinGroups} from './joinGroups';
import {mayHold, type PageContent} from './pageContent';
import {readsOf} from './rootProperties';
import {readSelectors, type Compound} from './selectorParts';
import {readStyleItems, writeStyleItems, type StyleItem} from './styleItems';

/** A page, and the addresses of its style sheets in their order. */
export interface StyledPage extends PageContent {
  readonly sheets: readonly string[];
  /** Whether it shares its style with no other page, so that it gets nothing in vain. */
  readonly hasOwnStyle: boolean;
  /** How much it matters that it gets nothing in vain, in proportion to other pages. */
  readonly weight: number;
}

/**
 * The styles of each page: only what it and its scripts may use, in the order in which they stood. Pages that need
 * nearly the same get the same, so that there are never more than `most` different ones.
 *
 * @param kept custom properties that something else reads.
 */
export function groupStyles(
  sheets: ReadonlyMap<string, Root>,
  pages: readonly StyledPage[],
  kept: ReadonlySet<string>,
  most: number,
): readonly string[] {
  const items = readStyleItems(sheets);
  const groups = pages.map((page) => ({
    members: [page],
    needs: needsOf(page, items, kept),
    weight: page.weight,
    staysAlone: page.hasOwnStyle,
  }));
  const styles = new Map(
    joinGroups(groups, lengthsOf(items), most).flatMap(({members, needs}) => {
      const used = items.filter((item) => needs.has(item)).map((item) => narrowed(item, members));
      const text = writeStyleItems(used);
      return members.map((page) => [page, text] as const);
    }),
  );
  return pages.map((page) => styles.get(page) ?? '');
}

/** Characters of each item. */
function lengthsOf(items: readonly StyleItem[]): ReadonlyMap<StyleItem, number> {
  return new Map(items.map((item) => [item, writeStyleItems([item]).length]));
}

/** Takes the rules out of style sheets that no page that links them may use. */
export function dropUnusedRules(sheets: ReadonlyMap<string, Root>, pages: readonly StyledPage[]): void {
  for (const [address, sheet] of sheets) {
    const linking = pages.filter((page) => page.sheets.includes(address)).map(holdsOf);
    sheet.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
      const selectors = readSelectors(rule.selector);
      if (!linking.some((holds) => selectors.some(({compounds}) => compounds.every(holds)))) rule.remove();
    });
    dropEmptyLayers(sheet);
  }
}

/** A theme names the layers of all its plugins in their order, also of those that this site does not have. */
function dropEmptyLayers(sheet: Root): void {
  const filled = new Set<string>();
  const orders: AtRule[] = [];
  sheet.walkAtRules('layer', (layer) => {
    if (layer.nodes === undefined) orders.push(layer);
    else if (layer.nodes.length > 0) filled.add(layer.params);
  });
  for (const order of orders) {
    const names = order.params.split(/\s*,\s*/).filter((name) => filled.has(name));
    if (names.length > 0) order.params = names.join(',');
    else order.remove();
  }
}

/** `mayHold` for one page, which remembers its answers. */
function holdsOf(page: PageContent): (compound: Compound) => boolean {
  const known = new Map<string, boolean>();
  return (compound) => {
    const key = JSON.stringify(compound);
    const held = known.get(key) ?? mayHold(page, compound);
    known.set(key, held);
    return held;
  };
}

function needsOf(
  page: StyledPage,
  items: readonly StyleItem[],
  kept: ReadonlySet<string>,
): ReadonlySet<StyleItem> {
  const holds = holdsOf(page);
  const candidates = items.filter(
    ({sheets, selectors}) =>
      page.sheets.some((sheet) => sheets.has(sheet)) &&
      (selectors.length === 0 || selectors.some(({compounds}) => compounds.every(holds))),
  );
  const needed = new Set(
    candidates.filter(({property, animation}) =>
      property === undefined ? animation === undefined : kept.has(property),
    ),
  );
  for (const {declarations} of needed) {
    const read = new Set(declarations.flatMap(({value}) => readsOf(value)));
    const words = new Set(
      declarations.flatMap(({prop, value}) => (prop.startsWith('animation') ? value.split(/[\s,]+/) : [])),
    );
    for (const item of candidates) {
      const {property, animation} = item;
      if (property !== undefined && read.has(property)) needed.add(item);
      if (animation !== undefined && words.has(animation)) needed.add(item);
    }
  }
  return needed;
}

/** An item with only those of its selectors that fit on one of the pages. */
function narrowed(item: StyleItem, pages: readonly StyledPage[]): StyleItem {
  const selectors = item.selectors.filter(({compounds}) =>
    pages.some((page) => compounds.every((compound) => mayHold(page, compound))),
  );
  return {...item, selectors};
}

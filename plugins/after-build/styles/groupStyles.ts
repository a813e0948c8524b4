import type {AtRule, Root} from 'postcss';
import {mayConflict} from './conflicts';
import {mayHold, nameOfKind, type PageContent} from './pageContent';
import {readsOf} from './rootProperties';
import {together} from './scriptParts';
import {readSelectors, type Compound} from './selectorParts';
import {readStyleItems, writeStyleItems, type StyleItem} from './styleItems';

/** A page, and the addresses of its style sheets in their order. */
export interface StyledPage extends PageContent {
  readonly sheets: readonly string[];
}

export interface SplitStyles {
  /** The style sheet of all pages. */
  readonly shared: string;
  /** For each page the style sheet that comes after it, "" where there is none. */
  readonly own: readonly string[];
}

/** What fewer pages need than this share comes only with those. */
const SHARE = 0.5;
/** Characters. A page that needs less beyond the shared styles finds them there too. */
const WORTH_A_REQUEST = 400;

/**
 * Divides style sheets into one that all pages share and one for each page, with only what pages and their scripts
 * may use. A rule stays in the shared one when it would otherwise come behind a rule that it must stand before.
 *
 * @param kept custom properties that something else reads.
 */
export function splitStyles(
  sheets: ReadonlyMap<string, Root>,
  pages: readonly StyledPage[],
  kept: ReadonlySet<string>,
): SplitStyles {
  const items = readStyleItems(sheets);
  const needs = pages.map((page) => needsOf(page, items, kept));
  const used = items.filter((item) => needs.some((needed) => needed.has(item)));
  const isOnMost = (item: StyleItem): boolean =>
    needs.filter((needed) => needed.has(item)).length >= pages.length * SHARE;
  const shared = new Set(used.filter(isOnMost));
  const ownOf = (needed: ReadonlySet<StyleItem>): StyleItem[] =>
    used.filter((item) => needed.has(item) && !shared.has(item));
  for (const small of needs.map(ownOf).filter((own) => writeStyleItems(own).length < WORTH_A_REQUEST)) {
    small.forEach((item) => shared.add(item));
  }
  shareForOrder(used, shared, togetherOf(pages));
  return {
    shared: writeStyleItems(used.filter((item) => shared.has(item)).map((item) => narrowed(item, pages))),
    own: pages.map((page, index) =>
      writeStyleItems(ownOf(needs[index] ?? new Set()).map((item) => narrowed(item, [page]))),
    ),
  };
}

/** Shares each rule that would otherwise come behind a shared one that it must stand before. */
function shareForOrder(used: readonly StyleItem[], shared: Set<StyleItem>, site: PageContent): void {
  for (const [index, item] of [...used.entries()].toReversed()) {
    const behind = used.slice(index + 1).filter((later) => shared.has(later));
    if (!shared.has(item) && behind.some((later) => mayConflict(item, later, site))) shared.add(item);
  }
}

/** All pages as one that holds what any of them holds. */
function togetherOf(pages: readonly PageContent[]): PageContent {
  const kinds = new Map(pages.flatMap((page) => page.kinds).map((kind) => [nameOfKind(kind), kind]));
  return {kinds: [...kinds.values()], ...together(pages)};
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

import {codeOfClass} from '../../../src/lib/styleModuleCode';
import {fits, mayBeAdded, type PageContent} from './pageContent';
import type {Compound} from './selectorParts';
import type {StyleItem} from './styleItems';

/** Properties of which one can undo another, by the first word of their names. */
const FAMILIES: Readonly<Record<string, string>> = {
  bottom: 'inset',
  left: 'inset',
  right: 'inset',
  top: 'inset',
  column: 'gap',
  row: 'gap',
  grid: 'gap',
  justify: 'align',
  place: 'align',
  line: 'font',
  block: 'width',
  height: 'width',
  inline: 'width',
  max: 'width',
  min: 'width',
  page: 'break',
};

/**
 * Whether the order of two rules may matter: they are of one layer and equally specific, set properties of one
 * family, and one element may fit both. Says yes in doubt: conditions, attributes and states are not looked at.
 *
 * @param site what all pages hold together.
 */
export function mayConflict(one: StyleItem, other: StyleItem, site: PageContent): boolean {
  if (one.layer !== other.layer) return false;
  const families = new Set(one.declarations.map(familyOf));
  if (!other.declarations.some((declaration) => families.has(familyOf(declaration)))) return false;
  return one.selectors.some((first) =>
    other.selectors.some(
      (second) =>
        first.specificity === second.specificity &&
        mayFitBoth(site, first.compounds.at(-1), second.compounds.at(-1)),
    ),
  );
}

function familyOf({prop, important}: {readonly prop: string; readonly important?: boolean}): string {
  const name = prop.startsWith('--') ? prop : prop.replace(/^-\w+-/, '').replace(/-.*/, '');
  return `${FAMILIES[name] ?? name}${important === true ? '!' : ''}`;
}

function mayFitBoth(site: PageContent, one: Compound | undefined, other: Compound | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.tag !== undefined && other.tag !== undefined && one.tag !== other.tag) return false;
  const classes = [...one.classes, ...other.classes];
  const codes = new Set(classes.flatMap((name) => codeOfClass(name) ?? []));
  const isOfOneModule = codes.size === 1 && classes.every((name) => codeOfClass(name) !== undefined);
  const both = {
    tag: one.tag ?? other.tag,
    ids: [...one.ids, ...other.ids],
    classes: classes.filter((name) => codeOfClass(name) === undefined && !mayBeAdded(site, name)),
  };
  // A component may move its classes among its elements. Those of two meet only where the page shows them together.
  return site.kinds.some(
    (kind) => fits(kind, both) && (isOfOneModule || [...codes].every((code) => kind.codes.has(code))),
  );
}

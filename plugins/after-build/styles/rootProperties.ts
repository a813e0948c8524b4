import type {Declaration, Root} from 'postcss';
import {groupBy} from '../../../src/lib/groupBy';
import {conditionsOf, layerOf} from './atRules';

/** A value that is longer and read twice stays a property. */
const LONGEST_REPEATED = 60;
const ON_ROOT = /^(:root|html)?(\[data-theme=\w+\])?(:root)?$/;
const ALWAYS_ON_ROOT = /^(:root|html)$/;
const PLAIN_READ = /var\(\s*(--[\w-]+)\s*\)/g;
const ANY_READ = /var\(\s*(--[\w-]+)/g;

/**
 * Writes the value of a custom property where it is read, when it has one value only: on the root of the page, in
 * both themes, on screen and on paper. The theme's base has hundreds of those, made for sites that set them.
 *
 * @param kept properties that something else than these sheets reads or sets.
 */
export function writeOutRootProperties(sheets: readonly Root[], kept: ReadonlySet<string>): void {
  sheets.forEach(dropOverruled);
  const declarations = sheets.flatMap(declarationsOf);
  const ofName = groupBy(
    declarations.filter(({prop}) => prop.startsWith('--')),
    ({prop}) => prop,
  );
  const values = new Map<string, string>();
  for (const [name, ofThis] of ofName) {
    const value = kept.has(name) ? undefined : onlyValueOf(ofThis);
    if (value !== undefined) values.set(name, value);
  }
  dropWhereScoped(values, ofName);
  dropRepeatedLong(values, declarations);
  for (const declaration of declarations) declaration.value = withValues(declaration.value, values);
}

/** Names of the custom properties that a value reads. */
export function readsOf(value: string): string[] {
  return [...value.matchAll(ANY_READ)].map((match) => match[1] ?? '');
}

function declarationsOf(sheet: Root): Declaration[] {
  const declarations: Declaration[] = [];
  sheet.walkDecls((declaration) => {
    declarations.push(declaration);
  });
  return declarations;
}

/** Takes out what a layer sets on the root when a rule outside of all layers sets it there too, which wins always. */
function dropOverruled(sheet: Root): void {
  const onRoot = declarationsOf(sheet).filter((one) => one.prop.startsWith('--') && isOnRoot(one));
  const decided = new Set(
    onRoot.filter((one) => layerOf(one) === '' && isAlwaysOnRoot(one)).map(({prop}) => prop),
  );
  for (const one of onRoot) if (layerOf(one) !== '' && decided.has(one.prop)) one.remove();
}

/** The value that a property has on every element of every page, or undefined when that differs. */
function onlyValueOf(declarations: readonly Declaration[]): string | undefined {
  if (!declarations.every(isOnRoot)) return undefined;
  const outside = declarations.filter((declaration) => layerOf(declaration) === '');
  // A rule outside of all layers wins over all that stand in one.
  const deciding = outside.length > 0 ? outside : declarations;
  const [only] = deciding;
  return deciding.length === 1 && only !== undefined && isAlwaysOnRoot(only) ? only.value : undefined;
}

function selectorsOf({parent}: Declaration): readonly string[] {
  return parent?.type === 'rule' ? (parent as unknown as {selectors: string[]}).selectors : [];
}

function isOnRoot(declaration: Declaration): boolean {
  const selectors = selectorsOf(declaration);
  return selectors.length > 0 && selectors.every((selector) => selector !== '' && ON_ROOT.test(selector));
}

function isAlwaysOnRoot(declaration: Declaration): boolean {
  return (
    conditionsOf(declaration) === '' &&
    selectorsOf(declaration).some((selector) => ALWAYS_ON_ROOT.test(selector))
  );
}

/** A value that reads what some element sets anew means something else there than on the root. */
function dropWhereScoped(
  values: Map<string, string>,
  ofName: ReadonlyMap<string, readonly Declaration[]>,
): void {
  for (;;) {
    const scoped = [...values].filter(([, value]) =>
      readsOf(value).some((name) => !values.has(name) && !(ofName.get(name) ?? []).every(isOnRoot)),
    );
    if (scoped.length === 0) return;
    for (const [name] of scoped) values.delete(name);
  }
}

function dropRepeatedLong(values: Map<string, string>, declarations: readonly Declaration[]): void {
  const reads = groupBy(
    declarations.flatMap(({value}) => readsOf(value)),
    (name) => name,
  );
  for (const [name, value] of values) {
    if (value.length > LONGEST_REPEATED && (reads.get(name)?.length ?? 0) > 1) values.delete(name);
  }
}

function withValues(text: string, values: ReadonlyMap<string, string>): string {
  const written = text.replace(PLAIN_READ, (read, name: string) => {
    const value = values.get(name);
    // Spaces, since a minifier leaves none between two reads.
    return value === undefined ? read : ` ${value} `;
  });
  return written === text ? text : withValues(withoutNeedlessSpaces(written), values);
}

/** Texts in quotes are left as they are. */
function withoutNeedlessSpaces(value: string): string {
  if (/["']/.test(value)) return value.trim();
  return value
    .replace(/\s+/g, ' ')
    .replace(/ ?([,*]) ?|(\() | (\))/g, '$1$2$3')
    .trim();
}

import type {Declaration, Root, Rule} from 'postcss';
import {conditionsOf, layerOf} from './atRules';

/**
 * Takes out what a rule in a layer sets, when a rule outside of all layers has the same selector and sets the same,
 * under the same conditions or always: that one wins (W3C CSS Cascade 5, "Cascade Layers"). `!important` turns the
 * order round, so it stays.
 */
export function dropOverruled(sheet: Root): void {
  const winning = new Set<string>();
  forEachDeclaration(sheet, (rule, {prop}) => {
    if (layerOf(rule) !== '') return;
    for (const selector of rule.selectors) winning.add(keyOf(conditionsOf(rule), selector, prop));
  });
  forEachDeclaration(sheet, (rule, declaration) => {
    const {prop, important} = declaration;
    if (layerOf(rule) === '' || important) return;
    const isOverruled = rule.selectors.every((selector) =>
      ['', conditionsOf(rule)].some((conditions) => winning.has(keyOf(conditions, selector, prop))),
    );
    if (isOverruled) declaration.remove();
  });
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
}

function forEachDeclaration(sheet: Root, act: (rule: Rule, declaration: Declaration) => void): void {
  sheet.walkDecls((declaration) => {
    if (declaration.parent?.type === 'rule') act(declaration.parent, declaration);
  });
}

function keyOf(conditions: string, selector: string, property: string): string {
  return JSON.stringify([conditions, selector, property]);
}

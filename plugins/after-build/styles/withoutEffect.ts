import type {AtRule, Root, Rule} from 'postcss';

/** Left out by browsers that know `scrollbar-width`, which the theme sets too, as all do that this site is made for. */
const OLD_SCROLLBAR = '::-webkit-scrollbar';
const TRANSITION = /^transition(-|$)/;
const TIME = /(?<![\w.-])[\d.]+(?=m?s\b)/g;

/** Takes out transitions that take no time, and scroll bars for browsers of old. */
export function dropWithoutEffect(sheets: readonly Root[]): void {
  for (const sheet of sheets) {
    sheet.walkRules((rule) => {
      if (rule.selectors.every((selector) => selector.includes(OLD_SCROLLBAR))) rule.removeAll();
      if (takesNoTime(rule)) {
        rule.walkDecls(TRANSITION, (declaration) => {
          declaration.remove();
        });
      }
      removeIfEmpty(rule);
    });
  }
}

/** Whether the rule names times for a transition, and all of them are 0. */
function takesNoTime(rule: Rule): boolean {
  const times: number[] = [];
  rule.walkDecls(TRANSITION, ({value}) => {
    times.push(...[...value.matchAll(TIME)].map(([time]) => Number(time)));
  });
  return times.length > 0 && times.every((time) => time === 0);
}

function removeIfEmpty(node: Rule | AtRule): void {
  const {parent} = node;
  if (node.nodes?.length !== 0) return;
  node.remove();
  if (parent?.type === 'atrule') removeIfEmpty(parent);
}

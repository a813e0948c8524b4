import type {Finding} from '../finding';
import {nearestName} from '../nearestNames';
import {literalValue, type LiteralValue} from '../tree/literalValue';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {Attribute, Element} from '../tree/pageNodes';
import type {ComponentRule} from '../vocabulary';
import {describeType, exampleOf, explainMisfit, findMisfit} from './propTypes';
import {linkProblem} from './urlProblems';

// Attributes that hold an address, whatever the component calls its other attributes.
const ADDRESS_PROPS = new Set(['href', 'link', 'src', 'to', 'url']);

/** Holds the attributes of one element against what its component takes. */
export function checkAttributes(
  element: Element,
  name: string,
  {props}: ComponentRule,
  context: PageContext,
): Finding[] {
  const findings: Finding[] = [];
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const message = `<${name}> may not be given attributes by {...spread}.`;
      // Only a named attribute has a position of its own.
      findings.push(findingAt(element, context, 'no-spread', message, 'Write each attribute by its name.'));
      continue;
    }
    if (given.has(attribute.name)) {
      const message = `<${name}> has the attribute "${attribute.name}" twice; the last one would count.`;
      findings.push(findingAt(element, context, 'duplicate-prop', message, 'Keep one of the two.'));
    }
    given.add(attribute.name);
    findings.push(...checkAttribute(attribute, element, name, props, context));
  }
  for (const [prop, {required, type}] of Object.entries(props)) {
    if (!required || given.has(prop)) continue;
    const message = `<${name}> needs the attribute "${prop}": ${describeType(type)}.`;
    findings.push(
      findingAt(element, context, 'missing-prop', message, `Write <${name} ${exampleOf(prop, type)} …>.`),
    );
  }
  return findings;
}

function checkAttribute(
  attribute: Attribute,
  element: Element,
  name: string,
  props: ComponentRule['props'],
  context: PageContext,
): Finding[] {
  const report = (rule: string, message: string, hint: string): Finding[] => [
    findingAt(attribute.position ? attribute : element, context, rule, message, hint),
  ];
  const prop = attribute.name;
  const rule = Object.hasOwn(props, prop) ? props[prop] : undefined;
  if (rule === undefined) {
    return report(
      'unknown-prop',
      `<${name}> has no attribute "${prop}". ${listProps(props)}`,
      unknownHint(prop, props),
    );
  }
  const value = valueOf(attribute);
  if (value === undefined) {
    const message = `The value of "${prop}" on <${name}> is code.`;
    return report('no-expression', message, `Write the value itself: ${exampleOf(prop, rule.type)}.`);
  }
  const misfit = findMisfit(value, rule.type);
  if (misfit !== undefined) {
    const {message, hint} = explainMisfit(prop, misfit, rule.type);
    return report('wrong-prop-type', `"${prop}" on <${name}> ${message}`, hint);
  }
  const problem =
    ADDRESS_PROPS.has(prop) && typeof value === 'string'
      ? linkProblem(value, context.path, context.folder?.path)
      : undefined;
  return problem === undefined ? [] : report('link-target', problem.message, problem.hint);
}

function valueOf({value}: Attribute): LiteralValue | undefined {
  // An attribute without a value means true.
  if (value == null) return true;
  return typeof value === 'string' ? value : literalValue(value.data?.estree);
}

function listProps(props: ComponentRule['props']): string {
  const names = Object.keys(props);
  return names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
}

function unknownHint(prop: string, props: ComponentRule['props']): string {
  const nearest = nearestName(prop, Object.keys(props));
  return nearest === undefined ? `Remove "${prop}".` : `Did you mean "${nearest}"?`;
}

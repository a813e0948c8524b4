import type {Finding} from '../finding';
import {nearestName} from '../nearestNames';
import {MARKDOWN_INSTEAD, PLAIN_ELEMENTS} from '../plainElements';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {Element, PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';
import type {ComponentRule} from '../vocabulary';
import {checkAttributes} from './checkAttributes';

/** Holds every component and element against the vocabulary: its name, its attributes, what stands inside it. */
export function checkComponents(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    const rule = ruleFor(name, context);
    if (rule === undefined) {
      findings.push(unknownComponent(node, name, context));
      return;
    }
    findings.push(...checkAttributes(node, name, rule, context));
    if (!rule.children && node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) {
      const message = `<${name}> draws its own content; nothing may stand inside it.`;
      findings.push(
        findingAt(node, context, 'no-children', message, `Write <${name} /> and put the text below it.`),
      );
    }
  });
  return findings;
}

function ruleFor(name: string, {vocabulary}: PageContext): ComponentRule | undefined {
  // Own properties only: "constructor" is not a component.
  if (Object.hasOwn(vocabulary, name)) return vocabulary[name];
  return Object.hasOwn(PLAIN_ELEMENTS, name) ? PLAIN_ELEMENTS[name] : undefined;
}

function unknownComponent(node: Element, name: string, context: PageContext): Finding {
  const allowed = [...Object.keys(context.vocabulary), ...Object.keys(PLAIN_ELEMENTS)];
  const message = `<${name}> is not allowed. Allowed: ${allowed.join(', ')}.`;
  return findingAt(node, context, 'unknown-component', message, hintFor(name, allowed));
}

function hintFor(name: string, allowed: readonly string[]): string {
  if (name === '') return 'Remove <> and </>.';
  const instead = name.toLowerCase();
  if (!allowed.includes(instead) && Object.hasOwn(MARKDOWN_INSTEAD, instead))
    return MARKDOWN_INSTEAD[instead] ?? '';
  const nearest = nearestName(name, allowed);
  return nearest === undefined
    ? 'Remove it and use Markdown or an allowed component, or write &lt; for a < that readers see.'
    : `Did you mean <${nearest}>?`;
}

import type {Definition, Link, LinkReference} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../finding';
import {definitionsOf} from '../tree/definitionsOf';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';
import {linkProblem} from './urlProblems';

/** Refuses links that lead where a page may not lead, and links without words. */
export function checkLinks(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const definitions = definitionsOf(tree);
  visit(tree, (node) => {
    if (node.type === 'link') findings.push(...checkTarget(node, context), ...checkText(node, context));
    if (node.type === 'linkReference') {
      for (const definition of definitions.get(node.identifier) ?? []) {
        findings.push(...checkTarget(definition, context));
      }
      findings.push(...checkText(node, context));
    }
  });
  return findings;
}

function checkTarget(node: Definition | Link, context: PageContext): Finding[] {
  const problem = linkProblem(node.url, context.path);
  return problem === undefined
    ? []
    : [findingAt(node, context, 'link-target', problem.message, problem.hint)];
}

function checkText(node: Link | LinkReference, context: PageContext): Finding[] {
  // A component inside a link brings words of its own.
  if (textOf(node).trim() !== '' || node.children.some(isElement)) return [];
  const hint = 'Write words that say where it leads: [the roles](/roles).';
  return [findingAt(node, context, 'link-text', 'The link has no text.', hint)];
}

function isElement({type}: PageNode): boolean {
  return type === 'mdxJsxTextElement';
}

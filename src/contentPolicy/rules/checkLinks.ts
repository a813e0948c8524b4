import type {Definition, Link, LinkReference} from 'mdast';
import type {Finding} from '../finding';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';
import {visit} from '../tree/visit';
import {linkProblem} from './urlProblems';

/** Refuses links that lead where a page may not lead, and links without words. */
export function checkLinks(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    // A definition that nothing uses is still followed by Docusaurus, which would publish the file that it names.
    if (node.type === 'link' || node.type === 'definition') findings.push(...checkTarget(node, context));
    if (node.type === 'link' || node.type === 'linkReference') findings.push(...checkText(node, context));
  });
  return findings;
}

function checkTarget(node: Definition | Link, context: PageContext): Finding[] {
  const problem = linkProblem(node.url, context.path, context.folder?.path);
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

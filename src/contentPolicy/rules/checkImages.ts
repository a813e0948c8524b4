import type {Definition, Image, ImageReference} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../finding';
import {definitionsOf} from '../tree/definitionsOf';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {imageProblem} from './urlProblems';

const MIN_ALT_LENGTH = 10;

/** Asks that every image is a file of this repository and says in words what it shows. */
export function checkImages(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const definitions = definitionsOf(tree);
  visit(tree, (node) => {
    if (node.type === 'image') findings.push(...checkTarget(node, context), ...checkAlt(node, context));
    if (node.type === 'imageReference') {
      for (const definition of definitions.get(node.identifier) ?? []) {
        findings.push(...checkTarget(definition, context));
      }
      findings.push(...checkAlt(node, context));
    }
  });
  return findings;
}

function checkTarget(node: Definition | Image, context: PageContext): Finding[] {
  const problem = imageProblem(node.url, context.path);
  return problem === undefined
    ? []
    : [findingAt(node, context, 'image-target', problem.message, problem.hint)];
}

function checkAlt(node: Image | ImageReference, context: PageContext): Finding[] {
  const alt = node.alt?.trim() ?? '';
  if (alt.length >= MIN_ALT_LENGTH) return [];
  const given = alt === '' ? 'has no text' : `has the text "${alt}"`;
  const message = `The image ${given} for those who do not see it; at least ${String(MIN_ALT_LENGTH)} characters.`;
  const hint = 'Say what the picture shows: ![Four desks in a row, a photo passing along them](./desks.png).';
  return [findingAt(node, context, 'image-alt', message, hint)];
}

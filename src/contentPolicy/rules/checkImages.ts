import type {Definition, Image, ImageReference} from 'mdast';
import type {Finding} from '../finding';
import {definitionsOf} from '../tree/definitionsOf';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';
import {missingPicture} from './checkAddresses';
import {imageProblem} from './urlProblems';

const MIN_ALT_LENGTH = 10;
const HINT = 'Say what the picture shows: ![Four desks in a row, a photo passing along them](./desks.png).';
// Words that say that there is a picture, or which number it has, but not what is on it.
const EMPTY_WORDS =
  /\b(?:an?|the|this|my|of|here|is|alt|text|description|image|img|picture|pic|photo|photograph|figure|fig|graphic|icon|diagram|chart|screenshot|screen|shot|untitled|placeholder|todo|tbd|x{2,}|copy|final|\d+)\b/gi;

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
  const problem =
    imageProblem(node.url, context.path, context.folder?.path) ?? missingPicture(node.url, context);
  return problem === undefined
    ? []
    : [findingAt(node, context, 'image-target', problem.message, problem.hint)];
}

function checkAlt(node: Image | ImageReference, context: PageContext): Finding[] {
  const alt = node.alt?.trim() ?? '';
  const problem = altProblem(alt);
  return problem === undefined ? [] : [findingAt(node, context, 'image-alt', problem, HINT)];
}

function altProblem(alt: string): string | undefined {
  if (alt.length < MIN_ALT_LENGTH) {
    const given = alt === '' ? 'has no text' : `has the text "${alt}"`;
    return `The image ${given} for those who do not see it; at least ${String(MIN_ALT_LENGTH)} characters.`;
  }
  if (!/\s/.test(alt))
    return `The image has the text "${alt}", which is a name and does not say what it shows.`;
  const words = alt
    .replace(/\.\w{3,4}$/, '')
    .replace(/[-_]/g, ' ')
    .replace(EMPTY_WORDS, '');
  return /\p{Letter}/u.test(words)
    ? undefined
    : `The image has the text "${alt}", which says that it is one.`;
}

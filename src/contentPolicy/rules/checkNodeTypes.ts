// cspell:ignore mdxjs
import type {Finding} from '../finding';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

// Written as a record so that the compiler asks for a decision when a parser brings a new node.
const ALLOWED: Readonly<Record<PageNode['type'], boolean>> = {
  blockquote: true,
  break: true,
  code: true,
  containerDirective: true,
  definition: true,
  delete: true,
  emphasis: true,
  footnoteDefinition: true,
  footnoteReference: true,
  heading: true,
  // Cannot be parsed from MDX; refused all the same if another plugin puts it there.
  html: false,
  image: true,
  imageReference: true,
  inlineCode: true,
  leafDirective: true,
  link: true,
  linkReference: true,
  list: true,
  listItem: true,
  mdxFlowExpression: true,
  mdxJsxFlowElement: true,
  mdxJsxTextElement: true,
  mdxTextExpression: true,
  mdxjsEsm: true,
  paragraph: true,
  root: true,
  strong: true,
  table: true,
  tableCell: true,
  tableRow: true,
  text: true,
  textDirective: true,
  thematicBreak: true,
  yaml: true,
};

/** Refuses every kind of node that the other rules do not know: what is not understood is not published. */
export function checkNodeTypes(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const allowed = new Map<string, boolean>(Object.entries(ALLOWED));
  visit(tree, (node) => {
    if (allowed.get(node.type) === true) return;
    const message = `A page may not have a "${node.type}" part.`;
    const hint = 'Write Markdown or a component; a comment is written {/* … */}.';
    findings.push(findingAt(node, context, 'unknown-node', message, hint));
  });
  return findings;
}

// cspell:ignore mdxjs
import type {Finding} from '../finding';
import {isComment} from '../tree/commentOf';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

/** Refuses imports, exports and code between braces: a page must run none of its author's code. */
export function checkExpressions(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      const message = 'A page may not import or export anything.';
      const hint =
        'Remove the line. Components are there without an import; prose must not begin with these words.';
      findings.push(findingAt(node, context, 'no-esm', message, hint));
    }
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node)) {
      const message = `Between { and } a page may only have a comment, but here is ${quote(node.value)}.`;
      const hint =
        'Write the text itself, put it between backticks, or write \\{ for a brace that readers see.';
      findings.push(findingAt(node, context, 'no-expression', message, hint));
    }
  });
  return findings;
}

function quote(code: string): string {
  const line = code.trim().replace(/\s+/g, ' ');
  if (line === '') return 'nothing';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

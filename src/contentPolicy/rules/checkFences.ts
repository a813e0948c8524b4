import type {Finding} from '../finding';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

/** Refuses a code block without an end: it swallows the rest of the page. Needs the page's source. */
export function checkFences(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'code', (code) => {
    const lines = spellingOf(code, context)?.split('\n') ?? [];
    const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    // A block without a fence is indented by four spaces and needs no end.
    if (fence === undefined) return;
    const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
    const closing = /(?:`{3,}|~{3,})\s*$/.exec(last)?.[0].trim() ?? '';
    if (closing.startsWith(fence)) return;
    const message = 'This code block is never closed and swallows the rest of the page.';
    const hint = `Write ${fence} on a line of its own where the code ends.`;
    findings.push(findingAt(code, context, 'unclosed-fence', message, hint));
  });
  return findings;
}

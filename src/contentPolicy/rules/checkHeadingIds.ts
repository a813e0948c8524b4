import type {Finding} from '../finding';
import {headingId} from '../tree/headingId';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';
import {visit} from '../tree/visit';
import {DEEPEST_WITH_ID, headingAsWritten, isUnderlinedText, strayIdOf} from './headingHints';

/** Asks that each heading of the table of contents has an id that stays when its words change. */
export function checkHeadingIds(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'heading', (heading) => {
    const {depth} = heading;
    const words = textOf(heading).trim();
    const needsId = depth > 1 && depth <= DEEPEST_WITH_ID && words !== '';
    // One that was meant as an id, or as no heading at all, has a finding of its own.
    if (
      isUnderlinedText(heading, context) ||
      !needsId ||
      headingId(heading) !== undefined ||
      strayIdOf(heading) !== undefined
    )
      return;
    const message = `The heading "${words}" has no id that links could rely on.`;
    findings.push(
      findingAt(heading, context, 'heading-id', message, `Write ${headingAsWritten(depth, words)}`),
    );
  });
  return findings;
}

import {visit} from 'unist-util-visit';
import type {Finding} from '../finding';
import {headingId} from '../tree/headingId';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';
import {headingWithId, strayIdOf} from './headingHints';

// Deeper headings are in no table of contents, so nothing links to them.
const DEEPEST_WITH_ID = 3;

/** Asks that each heading of the table of contents has an id that stays when its words change. */
export function checkHeadingIds(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'heading', (heading) => {
    const {depth} = heading;
    const words = textOf(heading).trim();
    const needsId = depth > 1 && depth <= DEEPEST_WITH_ID && words !== '';
    // One that was meant as an id has a finding of its own.
    if (!needsId || headingId(heading) !== undefined || strayIdOf(heading) !== undefined) return;
    const message = `The heading "${words}" has no id that links could rely on.`;
    findings.push(findingAt(heading, context, 'heading-id', message, headingWithId(heading, words)));
  });
  return findings;
}

import type {Finding} from '../finding';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

/** Refuses list items that hold nothing. */
export function checkLists(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'listItem', (item) => {
    const isEmpty = item.children.every((child) => child.type === 'paragraph' && child.children.length === 0);
    if (!isEmpty) return;
    const message = 'This item of the list is empty.';
    findings.push(
      findingAt(item, context, 'empty-list-item', message, 'Write its text, or remove the line.'),
    );
  });
  return findings;
}

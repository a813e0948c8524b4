import type {Finding} from '../finding';
import {headingId} from '../tree/headingId';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {Heading, PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';
import {visit} from '../tree/visit';
import {headingAsWritten, isUnderlinedText, slugOf, strayIdOf} from './headingHints';

const KEBAB_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the outline of a page: one h1 (its title), no level left out, words in each heading, ids that are ids. */
export function checkHeadings(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const seenIds = new Set<string>();
  let previousDepth = 1;
  visit(tree, (node) => {
    if (node.type === 'paragraph') findings.push(...checkSpace(node, context));
    if (node.type !== 'heading') return;
    if (isUnderlinedText(node, context)) {
      const message = 'A line of hyphens right below a text makes a heading of it.';
      const hint = 'Put an empty line above the hyphens, or write ## in front of a heading.';
      findings.push(findingAt(node, context, 'underlined-heading', message, hint));
      return;
    }
    findings.push(...checkLevel(node, previousDepth, context), ...checkWordsAndId(node, seenIds, context));
    previousDepth = node.depth;
  });
  return findings;
}

function checkLevel(heading: Heading, previousDepth: number, context: PageContext): Finding[] {
  const {depth} = heading;
  if (depth === 1) {
    const message = 'A page has one h1, its title, and it stands in the front matter.';
    return [findingAt(heading, context, 'no-h1', message, `Remove it, or write ${asLevel(heading, 2)}`)];
  }
  if (depth <= previousDepth + 1) return [];
  const message = `An h${String(depth)} follows an h${String(previousDepth)}; a level is left out.`;
  const hint = `Write ${asLevel(heading, previousDepth + 1)}`;
  return [findingAt(heading, context, 'heading-level', message, hint)];
}

function asLevel(heading: Heading, depth: number): string {
  return headingAsWritten(depth, textOf(heading).trim(), headingId(heading));
}

function checkWordsAndId(heading: Heading, seenIds: Set<string>, context: PageContext): Finding[] {
  const report = (rule: string, message: string, hint: string): Finding[] => [
    findingAt(heading, context, rule, message, hint),
  ];
  const words = textOf(heading).trim();
  if (words === '')
    return report('empty-heading', 'The heading has no words.', 'Write some, or remove the #.');
  const id = headingId(heading);
  if (id === undefined) {
    const stray = strayIdOf(heading);
    if (stray === undefined) return [];
    const message = 'The id of a heading is a comment at its end that begins with #.';
    return report('heading-id', message, `Write ${headingAsWritten(heading.depth, stray.words, stray.id)}`);
  }
  const key = id.toLowerCase();
  const isTaken = seenIds.has(key);
  seenIds.add(key);
  if (!KEBAB_ID.test(id)) {
    const message = `The id "${id}" must be lower-case words joined by hyphens.`;
    return report('heading-id', message, `Write {/* #${slugOf(id)} */}.`);
  }
  return isTaken
    ? report('duplicate-id', `The id "${id}" stands on this page already.`, 'Give this heading another id.')
    : [];
}

/** "##Heading" is shown as it is typed. */
function checkSpace(paragraph: Parameters<typeof spellingOf>[0], context: PageContext): Finding[] {
  const lines = spellingOf(paragraph, context)?.split('\n') ?? [];
  return lines.flatMap((line, index) => {
    const [, signs, words] = /^\s*(#{2,6})[\u{A0}\t]*([\p{Letter}\p{Number}].*)$/u.exec(line) ?? [];
    if (signs === undefined || words === undefined) return [];
    const at = {...context, lineOffset: context.lineOffset + index};
    const message = 'A heading needs a space behind its #, otherwise the signs are shown.';
    return [
      findingAt(
        paragraph,
        at,
        'heading-space',
        message,
        `Write ${words.includes('{/*') ? `${signs} ${words}` : headingAsWritten(signs.length, words)}`,
      ),
    ];
  });
}

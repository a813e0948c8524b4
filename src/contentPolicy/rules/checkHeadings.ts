import {visit} from 'unist-util-visit';
import type {Finding} from '../finding';
import {headingId} from '../tree/headingId';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {Heading, PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';

const KEBAB_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
// Deeper headings are in no table of contents, so nothing links to them.
const DEEPEST_WITH_ID = 3;

/** Checks the outline of a page: one h1 (its title), no level left out, words and a lasting id in each heading. */
export function checkHeadings(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const seenIds = new Set<string>();
  let previousDepth = 1;
  visit(tree, 'heading', (heading) => {
    const report = (rule: string, message: string, hint: string): void => {
      findings.push(findingAt(heading, context, rule, message, hint));
    };
    const {depth} = heading;
    if (depth === 1) {
      report(
        'no-h1',
        'A page has one h1, its title, and it stands in the front matter.',
        'Write ## instead of #.',
      );
    } else if (depth > previousDepth + 1) {
      const message = `An h${String(depth)} follows an h${String(previousDepth)}; a level is left out.`;
      report(
        'heading-level',
        message,
        `Write ${'#'.repeat(previousDepth + 1)} instead of ${'#'.repeat(depth)}.`,
      );
    }
    previousDepth = depth;

    if (textOf(heading).trim() === '') {
      report('empty-heading', 'The heading has no words.', 'Write some, or remove the #.');
      return;
    }
    const id = headingId(heading);
    if (id === undefined) {
      if (depth > 1 && depth <= DEEPEST_WITH_ID) report('heading-id', ...adviseOnMissingId(heading));
    } else if (!KEBAB_ID.test(id)) {
      const message = `The id "${id}" must be lower-case words joined by hyphens.`;
      report('heading-id', message, `Write {/* #${slugOf(id)} */}.`);
    } else if (seenIds.has(id)) {
      report('duplicate-id', `The id "${id}" stands on this page already.`, 'Give this heading another id.');
    }
    if (id !== undefined) seenIds.add(id);
  });
  return findings;
}

function adviseOnMissingId(heading: Heading): [message: string, hint: string] {
  const text = textOf(heading).trim();
  // Docusaurus would still read the old form from an escaped brace.
  const old = /\s*\{#([^{}]+)\}$/.exec(text);
  const words = old === null ? text : text.slice(0, old.index);
  const id = slugOf(old?.[1] ?? words);
  return [
    `The heading "${words}" has no id that links could rely on.`,
    `Write ${'#'.repeat(heading.depth)} ${words} {/* #${id} */}`,
  ];
}

function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'name-it';
}

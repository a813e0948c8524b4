import {SITE_FOLDER} from '../files/contentFolder';
import {commentOf} from '../tree/commentOf';
import {headingId} from '../tree/headingId';
import {type PageContext, spellingOf} from '../tree/pageContext';
import type {Heading} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';

/** The deepest level of the table of contents: nothing links to deeper headings. */
export const DEEPEST_WITH_ID = 3;

/** How a heading of a depth is written, with an id where the site asks for one; by default made of its words. */
export function headingAsWritten(depth: number, words: string, id = words): string {
  const comment = depth > DEEPEST_WITH_ID ? '' : ` {/* #${slugOf(id)} */}`;
  return `${'#'.repeat(depth)} ${words.replace(/\s+/g, ' ')}${comment}`;
}

/**
 * Whether a line of hyphens makes a heading of what was surely meant as a text: on the site, where headings have ids,
 * what has none; elsewhere what reads as a sentence. Needs the page's source.
 */
export function isUnderlinedText(heading: Heading, context: PageContext): boolean {
  const spelling = spellingOf(heading, context);
  if (heading.depth !== 2 || spelling === undefined || /^\s*#/.test(spelling)) return false;
  if (headingId(heading) !== undefined) return false;
  return (
    (context.folder?.path ?? SITE_FOLDER) === SITE_FOLDER || /[.!?:;,…]$|\n/.test(textOf(heading).trim())
  );
}

/** What was meant as the id of a heading but is written where or as Docusaurus does not look for it. */
export function strayIdOf(heading: Heading): {id: string; words: string} | undefined {
  const text = textOf(heading).trim();
  // Docusaurus would still read the old form from an escaped brace.
  const old = /\s*\{#([^{}]+)\}$/.exec(text);
  if (old?.[1] !== undefined) return {id: old[1], words: text.slice(0, old.index)};
  for (const child of heading.children) {
    const comment = child.type === 'mdxTextExpression' ? commentOf(child)?.trim() : undefined;
    if (comment !== undefined && /^#?[\w-]+$/.test(comment)) return {id: comment, words: text};
  }
  return undefined;
}

/** An id made of words: lower case, joined by hyphens. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'name-it';
}

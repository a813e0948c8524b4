import {commentOf} from '../tree/commentOf';
import type {Heading} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';

/** How a heading is written with an id, by default one made of its words. */
export function headingWithId({depth}: Heading, words: string, id = slugOf(words)): string {
  return `Write ${'#'.repeat(depth)} ${words} {/* #${slugOf(id)} */}`;
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

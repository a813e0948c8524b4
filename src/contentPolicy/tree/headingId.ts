import {commentOf} from './commentOf';
import type {Heading} from './pageNodes';

/** The id that Docusaurus reads from a comment at the very end of a heading, without its "#". */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^#(.+)$/s.exec(commentOf(last)?.trim() ?? '')?.[1];
}

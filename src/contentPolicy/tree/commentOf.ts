import type {Expression} from './pageNodes';

/** What the one comment between a pair of braces says; undefined when they hold anything else. */
export function commentOf(node: Expression): string | undefined {
  const comments = commentsOf(node);
  return comments.length === 1 ? comments[0] : undefined;
}

/** Whether there is nothing between the braces but comments, and at least one. */
export function isComment(node: Expression): boolean {
  return commentsOf(node).length > 0;
}

function commentsOf({data}: Expression): string[] {
  const program = data?.estree;
  if (program == null || program.body.length > 0) return [];
  return (program.comments ?? []).map(({value}) => value);
}

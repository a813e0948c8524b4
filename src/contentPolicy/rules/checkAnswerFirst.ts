import type {Finding} from '../finding';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {textOf} from '../tree/textOf';

const MAX_WORDS = 60;

/** Asks that a page answers its question in a short first paragraph, before any heading. */
export function checkAnswerFirst(tree: PageTree, context: PageContext): Finding[] {
  const firstHeading = tree.children.findIndex(({type}) => type === 'heading');
  const opening = firstHeading === -1 ? tree.children : tree.children.slice(0, firstHeading);
  const answer = opening.find((node) => node.type === 'paragraph' && textOf(node).trim() !== '');
  if (answer === undefined) {
    const at = tree.children[firstHeading] ?? tree.children.at(-1) ?? tree;
    const message = 'The page does not answer its question before the first heading.';
    const hint = `Begin with a paragraph of at most ${String(MAX_WORDS)} words that answers the question.`;
    return [findingAt(at, context, 'answer-first', message, hint)];
  }
  const words = countWords(textOf(answer));
  if (words <= MAX_WORDS) return [];
  const message = `The first paragraph has ${String(words)} words; at most ${String(MAX_WORDS)} answer a question.`;
  const hint = 'Keep the answer and move the rest into a second paragraph.';
  return [findingAt(answer, context, 'answer-first', message, hint)];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

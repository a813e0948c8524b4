import {GLOSSARY, type TermId} from '../../data/glossary';
import {findTerms} from '../../lib/termNames';
import {attributeOf} from './attributeOf';
import type {PageNode} from './pageNodes';

/** One place of a page's prose where a glossary term stands. */
export interface TermUse {
  readonly id: TermId;
  /** As the page spells it. */
  readonly word: string;
  /** Whether `<Term>` explains it there. */
  readonly isExplained: boolean;
  /** Counted from 1, in the text that was parsed. */
  readonly line: number;
  readonly column: number;
}

// A heading, a table and code have no room for an explanation, and a link already leads to one.
const WITHOUT_TERMS: readonly PageNode['type'][] = [
  'heading',
  'table',
  'link',
  'linkReference',
  'code',
  'inlineCode',
];

/** Where the prose of a page names or explains terms of the glossary, in reading order. */
export function termUsesOf(node: PageNode): TermUse[] {
  if (WITHOUT_TERMS.includes(node.type) || isLabel(node)) return [];
  if (node.type === 'text') return usesInText(node.value, node.position?.start);
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term') {
    const id = attributeOf(node, 'id');
    const {line = 1, column = 1} = node.position?.start ?? {};
    return isTerm(id) ? [{id, word: GLOSSARY[id].term, isExplained: true, line, column}] : [];
  }
  return 'children' in node ? node.children.flatMap(termUsesOf) : [];
}

/** The title of a box beside the text. */
function isLabel(node: PageNode): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

function usesInText(text: string, start: {line: number; column: number} = {line: 1, column: 1}): TermUse[] {
  return findTerms(text).map(({id, word, index}) => {
    const before = text.slice(0, index).split('\n');
    const last = before.at(-1) ?? '';
    const line = start.line + before.length - 1;
    const column = before.length === 1 ? start.column + last.length : last.length + 1;
    return {id, word, isExplained: false, line, column};
  });
}

function isTerm(id: string | undefined): id is TermId {
  return id !== undefined && Object.hasOwn(GLOSSARY, id);
}

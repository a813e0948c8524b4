import type {BlockContent, Code, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Puts what a quoted Markdown file says in place of each fence that asks for it by the word "rendered". */
export function renderMarkdown(tree: Root): void {
  visit(tree, 'code', (fence, index, parent) => {
    if (index === undefined || parent === undefined || !asksForIt(fence)) return undefined;
    const nodes = markdown.parse(fence.value).children as BlockContent[];
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

function asksForIt({lang, meta}: Code): boolean {
  return lang === 'md' && (meta ?? '').split(' ').includes('rendered');
}

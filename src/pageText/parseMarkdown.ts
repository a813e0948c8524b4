import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Content} from './content';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The nodes of a text in Markdown. */
export function parseMarkdown(markdown: string): Content[] {
  return parser.parse(markdown).children;
}

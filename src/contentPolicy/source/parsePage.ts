import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {PageTree} from '../tree/pageNodes';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

/**
 * The syntax tree of a whole page, read as Docusaurus reads it: the same parser plugins, front matter included.
 * Throws a VFileMessage where the page is not valid MDX.
 */
export function parsePage(source: string): PageTree {
  return processor.parse(source);
}

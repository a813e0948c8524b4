import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {PageTree} from '../tree/pageNodes';
import {plainAttributes} from '../tree/plainAttributes';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

/**
 * The syntax tree of a whole page, read as Docusaurus reads it: the same parser plugins, front matter included.
 * Texts of attributes are in quotes, however the page writes them. Throws a VFileMessage where the page is not valid MDX.
 */
export function parsePage(source: string): PageTree {
  const tree = processor.parse(source);
  plainAttributes(tree);
  return tree;
}

import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import type {PageTree} from '../tree/pageNodes';
import {plainAttributes} from '../tree/plainAttributes';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm);
const processor = parser().freeze();
const processorWithoutEmails = parser().use(dropEmails).freeze();

/**
 * The syntax tree of a whole page, read as Docusaurus reads it: the same parser plugins, front matter included.
 * Texts of attributes are in quotes, however the page writes them. Throws a VFileMessage where the page is not valid
 * MDX.
 */
export function parsePage(source: string): PageTree {
  // Every word may begin an e-mail address, and to try each is a third of all the work. Without "@" there is none.
  const tree = (source.includes('@') ? processor : processorWithoutEmails).parse(source);
  plainAttributes(tree);
  return tree;
}

/** Takes out of the parser what makes a link of an e-mail address that stands in a text. */
function dropEmails(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).map(([code, constructs]) => [
        code,
        [constructs ?? []].flat().filter(({name}) => name !== 'emailAutolink'),
      ]),
    ),
  }));
}

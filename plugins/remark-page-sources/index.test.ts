import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import remarkPageSources from '.';

/** The facts that the page's list of sources is given. */
function factsOf(page: string): unknown {
  const parser = unified().use(remarkParse).use(remarkMdx);
  const tree: Root = parser.parse(page);
  remarkPageSources()(tree);
  return tree.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'PageSources'
      ? node.attributes.map(({value}) => value)
      : [],
  );
}

test('the list gets each cited fact once, in the order of first citation', () => {
  const page =
    'One <Cite fact="b/x" />, two <Cite fact="a/y" />, three <Cite fact="b/x" />.\n\n<PageSources />\n';
  expect(factsOf(page)).toEqual(['b/x a/y']);
});

test('a page without citations gets an empty list', () => {
  expect(factsOf('Nothing cited.\n\n<PageSources />\n')).toEqual(['']);
});

import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {remarkPageComponents} from '.';

/** The imports that a page is given. */
function importsOf(page: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(page);
  remarkPageComponents()(tree);
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
}

test('a page imports each rarely used word that it writes, once', () => {
  expect(importsOf('<PropsTable />\n\n<RoleTable />\n\n<RoleTable />\n')).toEqual([
    "import PropsTable from '@site/src/components/PropsTable';",
    "import RoleTable from '@site/src/components/RoleTable';",
  ]);
});

test('words that most pages use, and plain elements, need no import', () => {
  expect(importsOf('A <Term id="model" /> and <kbd>Esc</kbd>.\n')).toEqual([]);
});

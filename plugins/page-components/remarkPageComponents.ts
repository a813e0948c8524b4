import type {Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';

/**
 * Imports the words that few pages use into the pages that write them. Runs after the content policy, which
 * refuses an import that a page's author wrote.
 */
export default function remarkPageComponents() {
  return (tree: Root): void => {
    const names = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const {name} = node as MdxJsxFlowElement | MdxJsxTextElement;
      if (name !== null && VOCABULARY[name]?.onDemand) names.add(name);
    });
    tree.children.unshift(...[...names].map(importOf));
  };
}

function importOf(name: string): Extract<RootContent, {type: 'mdxjsEsm'}> {
  const source = `@site/src/components/${name}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            source: {type: 'Literal', value: source},
            specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
          },
        ],
      },
    },
  };
}

import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {propsTable, withCode} from './propsTable';

/**
 * Fills each `<PropsTable component="…" />` of a page, so that a page never repeats what the types say. A name
 * that is no component was refused by the content policy before.
 */
export default function remarkPropsTable() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name !== 'PropsTable') return;
      const name = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === 'component',
      )?.value;
      const rule = typeof name === 'string' ? VOCABULARY[name] : undefined;
      if (rule === undefined) return;
      node.children = [
        {type: 'paragraph', children: withCode(rule.description)},
        ...(Object.keys(rule.props).length > 0 ? [propsTable(rule)] : []),
      ];
    });
  };
}

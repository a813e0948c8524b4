import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {propsTable} from './propsTable';

/** Fills each `<PropsTable component="…" />` of a page, so that a page never repeats what the types say. */
export default function remarkPropsTable() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name !== 'PropsTable') return;
      const name = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === 'component',
      )?.value;
      const rule = typeof name === 'string' ? VOCABULARY[name] : undefined;
      if (rule === undefined) {
        throw new Error(
          `${file.path}: PropsTable names the component "${typeof name === 'string' ? name : ''}", which is not in the vocabulary. ` +
            `Use one of: ${Object.keys(VOCABULARY).join(', ')}.`,
        );
      }
      node.children = [
        {type: 'paragraph', children: [{type: 'text', value: rule.description}]},
        ...(Object.keys(rule.props).length > 0 ? [propsTable(rule)] : []),
      ];
    });
  };
}

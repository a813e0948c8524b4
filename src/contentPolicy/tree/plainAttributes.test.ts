import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import {plainAttributes} from './plainAttributes';

it('writes texts in braces as texts in quotes, and leaves all else', () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .parse('<Handoff contract={"photo"} number={3} isOpen code={name} {...rest} />\n');
  plainAttributes(tree);
  const values: unknown[] = [];
  visit(tree, 'mdxJsxFlowElement', ({attributes}) => {
    values.push(...attributes.map(({value}) => value));
  });
  const code = (value: string) => expect.objectContaining({value}) as unknown;
  expect(values).toEqual(['photo', code('3'), null, code('name'), '...rest']);
});

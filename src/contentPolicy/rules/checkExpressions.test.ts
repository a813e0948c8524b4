import {describe, expect, it} from 'vitest';
import {checkExpressions} from './checkExpressions';
import {findingsOf} from './fixtures';

describe('checkExpressions', () => {
  it.each([
    '{/* a comment */}',
    'Text {/* a comment */} text',
    '{/* one */ /* two */}',
    '`{process.env}`',
    '\\{braces}',
  ])('lets through what holds no code: %s', (source) => {
    expect(findingsOf(checkExpressions, source)).toEqual([]);
  });

  it.each([
    '{process.env.HOME}',
    'Text {1 + 1}',
    "{[]['constructor']['constructor']('return 1')()}",
    '{props.x /* and a comment */}',
    '{}',
  ])('refuses code between braces: %s', (source) => {
    expect(findingsOf(checkExpressions, source)).toMatchObject([{rule: 'no-expression', line: 1}]);
  });

  it.each([
    "import s from '!!raw-loader!@site/secret.txt'",
    'export const a = 1',
    'export default () => null',
  ])('refuses imports and exports: %s', (source) => {
    expect(findingsOf(checkExpressions, `Text.\n\n${source}\n`)).toMatchObject([
      {rule: 'no-esm', line: 3, column: 1},
    ]);
  });

  it('says where the code is and what it is', () => {
    expect(findingsOf(checkExpressions, 'One.\n\nTwo {secret}.', 6)).toMatchObject([
      {
        path: 'docs/roles/page.mdx',
        line: 9,
        column: 5,
        message: 'Between { and } a page may only have a comment, but here is secret.',
      },
    ]);
  });
});

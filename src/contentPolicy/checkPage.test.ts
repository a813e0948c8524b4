import {describe, expect, it} from 'vitest';
import {checkTree} from './checkPage';
import {FIXTURE_VOCABULARY} from './rules/fixtures';
import {parsePage} from './source/parsePage';

const CONTEXT = {path: 'docs/page.mdx', lineOffset: 10, vocabulary: FIXTURE_VOCABULARY};

describe('checkTree', () => {
  it('applies every rule and gives the findings in reading order', () => {
    const source = `import x from 'y'

# Title

<Foo />

{x}

::name

[](javascript:x)

![](https://example.org/x.png)
`;
    const tree = parsePage(source);
    expect(checkTree(tree, CONTEXT).map(({line, rule}) => `${String(line)} ${rule}`)).toEqual([
      '11 no-esm',
      '13 no-h1',
      '13 answer-first',
      '15 unknown-component',
      '17 no-expression',
      '19 unknown-directive',
      '21 link-target',
      '21 link-text',
      '23 image-target',
      '23 image-alt',
    ]);
  });

  it('leaves the tree as it was', () => {
    const source = 'Answer at 10:30.\n\n## A {/* #a */}\n';
    const tree = parsePage(source);
    checkTree(tree, CONTEXT);
    expect(tree).toEqual(parsePage(source));
  });
});

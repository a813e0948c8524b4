import {describe, expect, it} from 'vitest';
import {parsePage} from '../source/parsePage';
import type {PageNode} from '../tree/pageNodes';
import {checkNodeTypes} from './checkNodeTypes';
import {findingsOf} from './fixtures';

const EVERYTHING = `---
title: x
---

> *a* **b** ~~c~~ \`d\` [e](/f) [g][h] ![i](j.png) ![k][h] [^l]\\
> 10:30

[h]: /h
[^l]: note

| a |
| - |
| b |

- c

---

:::note
<kbd>x</kbd> {/* y */}
:::
`;

describe('checkNodeTypes', () => {
  it('knows everything that Markdown with tables, boxes and components can hold', () => {
    expect(findingsOf(checkNodeTypes, EVERYTHING)).toEqual([]);
  });

  it.each(['html', 'comment', 'constructor'])('refuses a node of a type that no rule checks: %s', (type) => {
    const tree = parsePage('Text.\n');
    // Stands for what another plugin might put into the tree.
    tree.children.push({type, value: '<script>'} as unknown as Extract<PageNode, {type: 'html'}>);
    const context = {path: 'docs/page.mdx', lineOffset: 0, vocabulary: {}};
    expect(checkNodeTypes(tree, context)).toMatchObject([{rule: 'unknown-node', line: 1}]);
  });
});

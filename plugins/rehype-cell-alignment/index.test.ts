import type {Element, Root} from 'hast';
import {expect, test} from 'vitest';
import rehypeCellAlignment from '.';

test('aligned cells get a class, and nothing else changes', () => {
  const element = (tagName: string, properties: Element['properties']): Element => ({
    type: 'element',
    tagName,
    properties,
    children: [],
  });
  const tree: Root = {
    type: 'root',
    children: [
      element('td', {align: 'right', id: 'a'}),
      element('th', {align: 'center'}),
      element('td', {}),
      element('img', {align: 'right'}),
    ],
  };
  rehypeCellAlignment()(tree);
  expect(tree.children).toEqual([
    element('td', {className: ['text--right'], id: 'a'}),
    element('th', {className: ['text--center']}),
    element('td', {}),
    element('img', {align: 'right'}),
  ]);
});

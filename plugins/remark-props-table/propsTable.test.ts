import {expect, test} from 'vitest';
import {withCode} from './propsTable';

test('what a comment has in backticks is code', () => {
  expect(withCode('`plain` for one, `cards` for a list.')).toEqual([
    {type: 'inlineCode', value: 'plain'},
    {type: 'text', value: ' for one, '},
    {type: 'inlineCode', value: 'cards'},
    {type: 'text', value: ' for a list.'},
  ]);
});

test('a comment without any, or with one that does not end, stays as it is', () => {
  for (const comment of ['Whose badge it is.', 'The key ` opens it.']) {
    expect(withCode(comment)).toEqual([{type: 'text', value: comment}]);
  }
});

import {expect, test} from 'vitest';
import {factsWithin} from './factsWithin';

test('finds each known fact once, however deep it stands', () => {
  const data = [
    {facts: ['dora/four-metrics'], text: 'dora/nothing'},
    {parts: [{facts: ['original-slides/multiplier', 'dora/four-metrics']}], count: 3, none: null},
  ];
  expect(factsWithin(data)).toEqual(['dora/four-metrics', 'original-slides/multiplier']);
});

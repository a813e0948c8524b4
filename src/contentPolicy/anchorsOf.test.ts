import {expect, test} from 'vitest';
import {anchorsOf} from './anchorsOf';

test('the ids of headings can be linked to, but not those in a code example', () => {
  const body = '## One {/* #one */}\n\n```mdx\n## Two {/* #two */}\n```\n\n### Three {/* #three */}\n';
  expect([...anchorsOf(body)]).toEqual(['one', 'three']);
});

test.each(['SourceList', 'SourceIndex'])('the entries of a %s can be linked to', (list) => {
  expect(anchorsOf(`<${list} group="monitoring" />`).has('mitchell-2019')).toBe(true);
});

test('the steps of the pipeline can be linked to, but not those of a menu', () => {
  expect(anchorsOf('<PipelineDiagram />').has('step-queue-work')).toBe(true);
  expect(anchorsOf('<PipelineDiagram menu />').size).toBe(0);
});

test('the failures that a page lists, all or those of a step', () => {
  const some = anchorsOf('<FailureList step="queue-work" />');
  expect(some.has('failure-poison-photo')).toBe(true);
  expect(some.has('failure-broken-release')).toBe(false);
  expect(anchorsOf('<FailureList />').has('failure-broken-release')).toBe(true);
  expect(anchorsOf('<TrialList step="show-answer" />').has('trial-broken-release')).toBe(true);
  expect([...anchorsOf('<FailureCode handling="nothing" />')]).toEqual(['code-unequal-errors']);
});

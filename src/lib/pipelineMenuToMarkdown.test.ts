import {expect, test} from 'vitest';
import {EDGES, STEP_IDS} from '../data/pipeline';
import {pipelineEdgesToMarkdown, pipelineMenuToMarkdown} from './pipelineMenuToMarkdown';
import {rolesToMarkdown} from './rolesToMarkdown';

test('the menu lists every step with the role that owns it', () => {
  const lines = pipelineMenuToMarkdown().trimEnd().split('\n');
  expect(lines).toHaveLength(STEP_IDS.length);
  expect(lines[2]).toMatch(/^3\. \[Take the photo\]\(\/face-app#step-take-photo\), DevOps$/);
});

test('every line of the drawing is said in words', () => {
  const text = pipelineEdgesToMarkdown();
  expect(text.match(/→/g)).toHaveLength(EDGES.length);
});

test('each role is told with what it owns', () => {
  expect(rolesToMarkdown()).toContain(
    '- [Data scientist](/roles/data-scientist). Builds the best face model they can, and says how far to trust it. Owns the face model and its threshold.',
  );
});

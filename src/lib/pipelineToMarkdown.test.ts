import type {Nodes} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {failuresAt} from '../data/failures';
import {STEP_IDS, STEPS} from '../data/pipeline';
import {ROLES} from '../data/roles';
import {pipelineToMarkdown} from './pipelineToMarkdown';

const blocks = unified().use(remarkParse).parse(pipelineToMarkdown()).children;
const list = blocks.find((block) => block.type === 'list');
const items = list?.children.map(textOf) ?? [];
const steps = STEP_IDS.map((id, index) => ({id, index}));

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('\n') : 'value' in node ? node.value : '';
}

describe('pipelineToMarkdown', () => {
  it('is one numbered list with an item for each step, and nothing beside it', () => {
    expect(blocks.map(({type}) => type)).toEqual(['list']);
    expect(list?.ordered).toBe(true);
    expect(items).toHaveLength(STEP_IDS.length);
  });

  it.each(steps)('names the step $id in its place, with its owner', ({id, index}) => {
    const [title, owner] = items[index]?.split('\n') ?? [];
    expect(title).toBe(STEPS[id].title);
    expect(owner).toContain(`(${ROLES[STEPS[id].owner].name}). ${STEPS[id].what}`);
  });

  it.each(steps)('says under $id what comes in, what goes out and who helps', ({id, index}) => {
    const {comesIn, goesOut, helpers} = STEPS[id];
    expect(items[index]).toContain(`Comes in: ${comesIn}`);
    expect(items[index]).toContain(`Goes out: ${goesOut}`);
    for (const helper of helpers) expect(items[index]).toMatch(new RegExp(`Helps: .*${ROLES[helper].name}`));
  });

  it.each(steps)('says under $id how it breaks, and who answers for it', ({id, index}) => {
    for (const {sign, owners} of failuresAt(id)) {
      expect(items[index]).toContain(`Breaks: ${sign} Answers for it: ${ROLES[owners.responsible].name}.`);
    }
  });
});

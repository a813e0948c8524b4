import {describe, expect, it} from 'vitest';
import {AUTOMATION_STEPS, LADDERS, type AutomationStepId, type Ladder} from '../data/maturity';
import {ladderCellAt} from './ladderCells';
import {maturityToMarkdown} from './maturityToMarkdown';

const STEP_IDS: readonly AutomationStepId[] = AUTOMATION_STEPS.map(({id}) => id);

describe('maturityToMarkdown', () => {
  it('sets the rungs of both ladders beside what runs by itself', () => {
    expect(maturityToMarkdown().split('\n').slice(0, 4)).toEqual([
      '| What runs by itself | Google Cloud | Microsoft |',
      '| --- | --- | --- |',
      '| Nothing: each step is done by hand | 0 Manual process | 0 No MLOps |',
      '| Tests and releases of the app (the face app stands here) | 0 Manual process | 1 DevOps but no MLOps |',
    ]);
  });

  it('says what each rung looks like, and who says so', () => {
    const text = maturityToMarkdown();
    for (const {rungs} of LADDERS) {
      for (const {looks} of rungs) expect(text).toMatch(new RegExp(`: ${looks} \\[.+\\]\n`));
    }
  });
});

describe.each([...LADDERS])('the ladder of $name', (ladder: Ladder) => {
  it('has rungs one above the other, beside steps that follow each other', () => {
    expect(ladder.rungs.map(({level}) => level)).toEqual(ladder.rungs.map((_, index) => index));
    const steps = ladder.rungs.flatMap((rung) => [...rung.steps]);
    expect(steps).toEqual(STEP_IDS.slice(0, steps.length));
  });

  it('fills each row of the table once', () => {
    const spans = STEP_IDS.map((id) => ladderCellAt(ladder, id)?.rows ?? 0);
    expect(spans.reduce((sum, rows) => sum + rows, 0)).toBe(STEP_IDS.length);
    const covered = spans.flatMap((rows, index) => Array.from({length: rows}, (_, down) => index + down));
    expect(covered).toEqual(STEP_IDS.map((_, index) => index));
  });
});

import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {chooseFailures, FAILURE_IDS, failureFile, FAILURES, failuresAt, HANDLING, type Handling} from '.';
import {trialFile, TRIALS} from './trials';
import {STEP_IDS} from '../pipeline';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the failures', () => {
  it('are all listed, each at one step, and each step has one', () => {
    expect([...FAILURE_IDS].sort()).toEqual(Object.keys(FAILURES).sort());
    expect(STEP_IDS.flatMap((step) => failuresAt(step).map(({id}) => id))).toEqual(FAILURE_IDS);
    expect(STEP_IDS.filter((step) => failuresAt(step).length === 0)).toEqual([]);
  });

  it('are all dealt with in one way or another', () => {
    const ways = Object.keys(HANDLING) as Handling[];
    const chosen = ways.flatMap((handling) => chooseFailures({handling}));
    expect(chosen.toSorted()).toEqual(FAILURE_IDS.toSorted());
    expect(chooseFailures({step: 'queue-work', handling: 'stops'})).toEqual(['poison-photo']);
  });

  it.each(FAILURE_IDS)('%s gives no desk two parts', (id) => {
    const {responsible, helps, told} = FAILURES[id].owners;
    const desks = [responsible, ...helps, ...told];
    expect(new Set(desks).size).toBe(desks.length);
  });

  it.each(FAILURE_IDS)('%s is told in sentences, and its name is none', (id) => {
    const {title, sign, cause, remedy, owners} = FAILURES[id];
    expect(title).not.toMatch(/\.$/);
    for (const text of [sign, cause, remedy, owners.nightReason]) expect(text).toMatch(/^[A-Z“].*[.”?]$/s);
  });

  it.each(FAILURE_IDS)('%s stands in the file that its link opens', (id) => {
    expect(read(failureFile(id))).toContain(`id: '${id}'`);
  });
});

describe('the trials', () => {
  it.each(FAILURE_IDS)('of %s quote a region that exists', (id) => {
    const {code} = TRIALS[id];
    if (code === null) expect(FAILURES[id].handling).toBe('nothing');
    else expect(read(code.file)).toMatch(new RegExp(`#region ${code.region}$`, 'm'));
  });

  it.each(FAILURE_IDS)('of %s stand in the file that their link opens', (id) => {
    expect(read(trialFile(id))).toMatch(new RegExp(`^  '${id}': {$`, 'm'));
  });

  it.each(FAILURE_IDS)('of %s name a test that exists', (id) => {
    const {heldBy} = TRIALS[id];
    if (heldBy === null) expect(FAILURES[id].handling).toBe('nothing');
    else expect(read(heldBy.file)).toContain(heldBy.test);
  });

  it.each(FAILURE_IDS)(
    'of %s use only files of the repository, and leave what they change as it was',
    (id) => {
      const {commands} = TRIALS[id];
      const text = commands.join('\n');
      const files = [...text.matchAll(/\$SAMPLES\/([\w-]+\.jpg)|send ([\w-]+\.jpg)/g)];
      const missing = files.filter(([, a, b]) => !existsSync(`examples/face-app/samples/${a ?? b ?? ''}`));
      expect(missing).toEqual([]);
      expect(text.includes('git checkout')).toBe(text.includes('perl -pi'));
    },
  );
});

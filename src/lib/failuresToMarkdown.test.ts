import {describe, expect, it} from 'vitest';
import {FAILURE_IDS, FAILURES, HANDLING} from '../data/failures';
import {TRIALS} from '../data/failures/trials';
import {ROLES} from '../data/roles';
import {failuresToMarkdown, trialsToMarkdown} from './failuresToMarkdown';

const titles = (text: string): string[] => [...text.matchAll(/^#### (.*)$/gm)].map(([, title = '']) => title);

describe('the failures as Markdown', () => {
  it.each(FAILURE_IDS)('tell all about %s', (id) => {
    const text = failuresToMarkdown([id]);
    const {sign, cause, remedy, handling, owners} = FAILURES[id];
    const roles = [owners.responsible, ...owners.helps, ...owners.told].map((role) => ROLES[role].name);
    for (const words of [sign, cause, remedy, HANDLING[handling].sentence, owners.nightReason, ...roles]) {
      expect(text).toContain(words);
    }
  });

  it.each(FAILURE_IDS)('lead from %s to its code and its trial, where it has them', (id) => {
    const text = failuresToMarkdown([id]);
    const {code, commands} = TRIALS[id];
    expect(text.includes(`](/face-app/how-it-copes#code-${id})`)).toBe(code !== null);
    expect(text.includes(`](/face-app/break-it#trial-${id})`)).toBe(commands.length > 0);
  });

  it('stand in the order in which they are asked for', () => {
    expect(titles(failuresToMarkdown(FAILURE_IDS))).toEqual(FAILURE_IDS.map((id) => FAILURES[id].title));
  });
});

describe('the trials as Markdown', () => {
  it.each(FAILURE_IDS)('say how to make %s happen, what one sees and what holds it', (id) => {
    const text = trialsToMarkdown([id]);
    const {commands, see, heldBy} = TRIALS[id];
    expect(text).toContain(see);
    for (const line of commands) expect(text).toContain(line);
    if (heldBy !== null) expect(text).toContain(`“${heldBy.test}” in \`${heldBy.file}\``);
  });

  it('lead back to their failures', () => {
    expect(titles(trialsToMarkdown(['poison-photo']))).toEqual([
      '[A poison photo](/face-app/when-it-fails#failure-poison-photo)',
    ]);
  });
});

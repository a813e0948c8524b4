import {describe, expect, it} from 'vitest';
import {FAILURE_IDS, FAILURES, failuresAt, HANDLING} from '../data/failures';
import {TRIAL_SETUP, TRIALS} from '../data/failures/trials';
import {ROLES} from '../data/roles';
import {failuresToMarkdown, trialSetupToMarkdown} from './failuresToMarkdown';

describe('the failures as Markdown', () => {
  it.each(FAILURE_IDS)('tells all about %s', (id) => {
    const text = failuresToMarkdown(FAILURES[id].step);
    const own = text.split(/^#### /m).find((part) => part.startsWith(`${FAILURES[id].title}\n`));
    const {sign, cause, remedy, handling, owners} = FAILURES[id];
    const {commands, see, code, heldBy} = TRIALS[id];
    const roles = [owners.responsible, ...owners.helps, ...owners.told].map((role) => ROLES[role].name);
    for (const words of [
      sign,
      cause,
      remedy,
      HANDLING[handling].sentence,
      owners.nightReason,
      see,
      ...roles,
    ]) {
      expect(own).toContain(words);
    }
    for (const line of commands) expect(own).toContain(line);
    expect(own).toContain(code === null ? 'Code: none' : code.region);
    if (heldBy !== null) expect(own).toContain(heldBy.test);
  });

  it('holds those of one step, or all in order', () => {
    const titles = (text: string): string[] =>
      [...text.matchAll(/^#### (.*)$/gm)].map(([, title = '']) => title);
    expect(titles(failuresToMarkdown('queue-work'))).toEqual(
      failuresAt('queue-work').map(({title}) => title),
    );
    expect(titles(failuresToMarkdown())).toEqual(FAILURE_IDS.map((id) => FAILURES[id].title));
  });

  it('quotes the code where somebody can read it', () => {
    expect(failuresToMarkdown('announce-photo', ({region}) => `// lines of ${region}`)).toContain(
      '```ts\n// lines of find-the-forgotten\n```',
    );
  });

  it('gives the lines that come before every trial', () => {
    for (const line of TRIAL_SETUP) expect(trialSetupToMarkdown()).toContain(line);
  });
});

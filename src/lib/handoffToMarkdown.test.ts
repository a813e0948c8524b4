import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {HANDOFFS} from '../../examples/face-app/contracts/handoffs';
import {HANDOFF_NOTES} from '../data/handoffs';
import {ROLES} from '../data/roles';
import {contractFields} from './contractFields';
import {HANDOFF_NAMES, handoffToMarkdown, wayOf} from './handoffToMarkdown';
import {parseJourney, payloadText} from './recordedJourney';

const {payloads} = parseJourney(readFileSync('examples/face-app/record/journey.json', 'utf8'));

describe('the handoffs', () => {
  it('are those of the face app’s contracts, each once', () => {
    expect([...HANDOFF_NAMES].sort()).toEqual(Object.keys(HANDOFFS).sort());
    for (const name of HANDOFF_NAMES) expect(HANDOFF_NOTES[name].id).toBe(name);
  });

  it.each(HANDOFF_NAMES)('%s was recorded while a photo went through, at the step that is named', (name) => {
    const recorded = payloads.filter(({handoff}) => handoff === name);
    expect(recorded.map(({step}) => step)).toEqual([HANDOFF_NOTES[name].step]);
  });
});

describe('a handoff as Markdown', () => {
  it.each(HANDOFF_NAMES)('tells all about %s', (name) => {
    const text = handoffToMarkdown(name, payloads);
    const {title, what, giver, taker, from, to} = HANDOFF_NOTES[name];
    for (const words of [title, what, ...giver, ...taker, ROLES[from].name, ROLES[to].name]) {
      expect(text).toContain(words);
    }
    for (const {path, description} of contractFields(name)) {
      expect(text).toContain(`| \`${path}\` |`);
      expect(text).toContain(description);
    }
    const [payload] = payloads.filter(({handoff}) => handoff === name);
    expect(payload).toBeDefined();
    if (payload !== undefined) expect(text).toContain(payloadText(payload));
  });

  it('says when a handoff stays on one desk', () => {
    expect(wayOf(HANDOFF_NOTES['photo-job'])).toContain('stays with');
    expect(wayOf(HANDOFF_NOTES.consent)).toBe('from DevOps to Data engineer');
  });
});

import {describe, expect, it} from 'vitest';
import type {Answers} from './decide';
import {outcomeOf, tallyOf} from './decide';
import {smallestChanges} from './smallestChanges';

const FULL: Answers = {
  data: 'ready',
  models: 'several',
  retraining: 'often',
  product: 'little',
  night: 'nobody',
  owner: 'no',
  people: 'some',
  makers: 'apart',
  platform: 'backbone',
  teams: 'few',
};

describe('the smallest changes', () => {
  it('are single answers where a single answer is enough', () => {
    expect(outcomeOf(tallyOf(FULL))).toBe('ml-operations');
    const changes = smallestChanges(FULL, 'ml-operations');
    expect(changes.map(({changed}) => changed.length)).toEqual(changes.map(() => 1));
    expect(
      changes.map(({answers, changed: [question]}) => question && `${question}=${answers[question]}`),
    ).toEqual([
      'data=scattered',
      'models=none',
      'models=one',
      'retraining=seldom',
      'retraining=months',
      'owner=yes',
    ]);
    expect(new Set(changes.map(({outcome}) => outcome))).toEqual(new Set(['not-yet']));
  });

  it('lead where they say, and nowhere is that the same outcome', () => {
    for (const {answers, outcome} of smallestChanges(FULL, 'ml-operations')) {
      expect(outcomeOf(tallyOf(answers))).toBe(outcome);
      expect(outcome).not.toBe('ml-operations');
    }
  });

  it('are two or more answers where no single one is enough', () => {
    const calm = {...FULL, models: 'none', retraining: 'seldom', night: 'nobody'};
    const changes = smallestChanges(calm, 'not-yet');
    expect(changes.length).toBeGreaterThan(0);
    for (const {changed, answers} of changes) {
      expect(changed.length).toBeGreaterThan(1);
      for (const question of changed) {
        expect(outcomeOf(tallyOf({...answers, [question]: calm[question]}))).toBe('not-yet');
      }
    }
  });

  it('may open the matter again where questions are not answered yet', () => {
    expect(smallestChanges({data: 'scattered'}, 'not-yet')).toEqual([
      {answers: {data: 'ready'}, changed: ['data'], outcome: undefined},
    ]);
  });
});

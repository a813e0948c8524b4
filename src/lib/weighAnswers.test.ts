import {describe, expect, it} from 'vitest';
import {QUESTIONS} from '../data/decision';
import {MLE_TYPES} from '../data/mleTypes';
import type {Answers} from './decide';
import {countOf, weighAnswers, type Weight} from './weighAnswers';

const FULL: Answers = {
  data: 'ready',
  models: 'several',
  retraining: 'often',
  product: 'feature',
  night: 'nobody',
  owner: 'no',
  people: 'some',
  makers: 'apart',
  platform: 'backbone',
  teams: 'one',
};
const named = (weights: readonly Weight[]): string[] =>
  weights.map(({question, rule}) => `${question.id} ${countOf(rule, MLE_TYPES)}`);

describe('weighing answers', () => {
  it('tells what spoke for a kind from what spoke against it', () => {
    const {inFavour, against, aside} = weighAnswers(FULL, 'ml-operations');
    expect(named(inFavour)).toEqual([
      'data lets the other answers decide',
      'models 2 points',
      'models 1 mark for ML operations',
      'retraining 2 points',
      'retraining 1 mark for ML operations',
      'product 1 point',
      'owner 1 point',
      'people 1 mark for ML operations',
      'makers 2 marks for ML operations',
      'platform 2 marks for ML operations',
    ]);
    expect(named(against)).toEqual(['night no point', 'teams 1 mark for Data scientist who does ML']);
    expect(aside).toEqual([]);
  });

  it('turns points around for “not yet”, and leaves marks aside', () => {
    const {inFavour, against, aside} = weighAnswers({...FULL, owner: 'yes', models: 'none'}, 'not-yet');
    expect(named(inFavour)).toEqual(['models no point', 'night no point', 'owner −2 points']);
    expect(named(against)).toEqual([
      'data lets the other answers decide',
      'retraining 2 points',
      'product 1 point',
    ]);
    expect(aside.every(({rule}) => rule.counts === 'kind')).toBe(true);
    expect(aside).toHaveLength(5);
  });

  it('lets unfit data decide alone', () => {
    const {inFavour, against} = weighAnswers({...FULL, data: 'scattered'}, 'not-yet');
    expect(named(inFavour)).toEqual(['data decides alone: not yet']);
    expect(against).toEqual([]);
  });

  it('counts for more than one what speaks for each kind that reached the mark', () => {
    const answers = {...FULL, product: 'key', night: 'anyone', teams: 'many', people: 'many'};
    const {against} = weighAnswers(answers, 'more-than-one');
    expect(against).toEqual([]);
  });

  it('loses no rule of a given answer', () => {
    const {inFavour, against, aside} = weighAnswers(FULL, 'ml-operations');
    const rules = QUESTIONS.flatMap(
      ({id, answers}) => answers.find((one) => one.id === FULL[id])?.rules ?? [],
    );
    expect([...inFavour, ...against, ...aside]).toHaveLength(rules.length);
  });
});

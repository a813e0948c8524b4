import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {EvaluationReport} from '../../examples/face-app/model/evaluation/report';
import {SYNTHETIC_DISTANCES} from '../data/distances';
import {ceilingOf, chanceAmong, errorsAt, isRateSupported} from './thresholdErrors';

const REPORT = join(import.meta.dirname, '../../examples/face-app/model/report/evaluation.json');
const DISTANCES = {...SYNTHETIC_DISTANCES, samePerson: [0.2, 0.4], differentPeople: [0.4, 0.5, 0.6]};
const rate = (count: number, of: number) => ({count, of, share: count / of, interval: null});

describe('the errors at a threshold', () => {
  it('are at the published one those of the app’s own report', () => {
    const {chosen, models} = JSON.parse(readFileSync(REPORT, 'utf8')) as EvaluationReport;
    const reported = models.find(({version}) => version === chosen);
    const {refused, accepted, strangersNamed} = errorsAt(0.6, SYNTHETIC_DISTANCES);
    expect(reported?.verification.far).toEqual(accepted);
    expect(reported?.verification.tar.count).toBe(refused.of - refused.count);
    expect(reported?.openSet?.strangersAccepted).toEqual(strangersNamed);
  });

  it('count a distance on the threshold as one person', () => {
    const {refused, accepted} = errorsAt(0.4, DISTANCES);
    expect([refused.count, accepted.count]).toEqual([0, 1]);
    expect(errorsAt(0.39, DISTANCES)).toMatchObject({refused: {count: 1}, accepted: {count: 0}});
  });
});

describe('a rate of false matches', () => {
  it('takes thirty errors', () => {
    expect(isRateSupported(rate(30, 793))).toBe(true);
    expect(isRateSupported(rate(29, 793))).toBe(false);
    expect(isRateSupported(rate(0, 793))).toBe(false);
  });

  it('has a ceiling where nothing was counted, and a higher one where a little was', () => {
    expect(ceilingOf(rate(0, 300))).toBeCloseTo(0.01, 10);
    const {accepted} = errorsAt(0.53, SYNTHETIC_DISTANCES);
    expect(accepted.count).toBe(3);
    expect(ceilingOf(accepted)).toBeGreaterThan(ceilingOf(rate(0, accepted.of)));
  });
});

describe('the chance among many', () => {
  it('is for one face the rate itself', () => {
    expect(chanceAmong(1, 0.0845)).toBeCloseTo(0.0845, 12);
  });

  it('is that of at least one success in independent trials', () => {
    expect(chanceAmong(2, 0.5)).toBeCloseTo(0.75, 12);
    expect(chanceAmong(1000, 1e-6)).toBeCloseTo(0.0009995, 8);
    expect(chanceAmong(3, 1)).toBe(1);
    expect(chanceAmong(1000, 0)).toBeCloseTo(0, 12);
  });
});

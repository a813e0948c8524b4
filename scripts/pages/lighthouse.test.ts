import {expect, it} from 'vitest';
import {again, judgementOf, medianJudgement} from './lighthouse';

const REPORT = {
  categories: {
    seo: {
      score: 0.92,
      auditRefs: [
        {id: 'link-text', weight: 1},
        {id: 'canonical', weight: 1},
        {id: 'structured-data', weight: 0},
      ],
    },
  },
  audits: {
    'largest-contentful-paint': {score: 0.9, numericValue: 812.4},
    'cumulative-layout-shift': {score: 1, numericValue: 0},
    'total-blocking-time': {score: 1, numericValue: 12},
    'link-text': {score: 0},
    canonical: {score: null},
    'structured-data': {score: 0},
  },
};

it('reads scores, times and what cost points', () => {
  expect(judgementOf(REPORT)).toEqual({
    scores: {seo: 92},
    largestPaint: 812.4,
    layoutShift: 0,
    blockingTime: 12,
    findings: ['link-text'],
  });
});

it('does not take a missing figure for a good one', () => {
  expect(() => judgementOf({...REPORT, audits: {}})).toThrow('largest-contentful-paint');
});

it('takes the median of each figure by itself, and every finding once', () => {
  const one = judgementOf(REPORT);
  const runs = [
    {...one, largestPaint: 900, blockingTime: 0},
    {...one, largestPaint: 700, blockingTime: 40},
    {...one, largestPaint: 800, blockingTime: 9, findings: ['color-contrast', 'link-text']},
  ];
  expect(medianJudgement(runs)).toMatchObject({
    largestPaint: 800,
    blockingTime: 9,
    findings: ['link-text', 'color-contrast'],
  });
});

it('runs once more when a recording has no beginning, and not for any other reason', async () => {
  const failing = (...messages: string[]) => ({
    runs: 0,
    run() {
      const message = messages[this.runs++];
      return message === undefined ? Promise.resolve('judged') : Promise.reject(new Error(message));
    },
  });
  const twice = failing('Run Lighthouse again. (NO_NAVSTART)', 'Run Lighthouse again. (NO_NAVSTART)');
  await expect(again(() => twice.run())).resolves.toBe('judged');
  const always = failing(...Array.from({length: 9}, () => '(NO_NAVSTART)'));
  await expect(again(() => always.run(), 3)).rejects.toThrow('NO_NAVSTART');
  expect(always.runs).toBe(3);
  const other = failing('(PROTOCOL_TIMEOUT)');
  await expect(again(() => other.run())).rejects.toThrow('PROTOCOL_TIMEOUT');
  expect(other.runs).toBe(1);
});

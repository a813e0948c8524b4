import {describe, expect, it, test} from 'vitest';
import {rateOf} from '../../examples/face-app/model/evaluation/intervals';
import {chanceText, falseMatchText, percent, shareText, thresholdText} from './thresholdText';

test.each([
  [0, '0%'],
  [0.00001, 'under 0.01%'],
  [0.0844, '8.44%'],
  [0.9999, 'nearly 100%'],
  [1, '100%'],
])('a share of %d is written “%s”', (share, text) => {
  expect(percent(share)).toBe(text);
});

test('a threshold always has two decimals', () => {
  expect(thresholdText(0.6)).toBe('0.60');
});

test('a share stands with its interval, and nothing counted has none', () => {
  expect(shareText(rateOf(0, 110))).toBe('0% (0% to 3.37%)');
  expect(shareText(rateOf(0, 0))).toBe('nothing to count');
});

describe('a false match rate', () => {
  it('is stated when the errors suffice', () => {
    expect(falseMatchText(rateOf(67, 793))).toBe('8.45% (6.71% to 10.6%)');
    expect(chanceText(6, rateOf(67, 793))).toBe('41.1%');
  });

  it('is otherwise refused, with how high it may be', () => {
    expect(falseMatchText(rateOf(0, 793))).toBe('no rate stated, too few errors; may be up to 0.378%');
    expect(chanceText(1000, rateOf(0, 793))).toBe('not stated; may be up to 97.7%');
  });

  it('never makes a certainty of many chances', () => {
    expect(chanceText(1_000_000, rateOf(67, 793))).toBe('nearly 100%');
  });
});

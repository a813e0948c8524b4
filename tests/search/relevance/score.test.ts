import {describe, expect, it} from 'vitest';
import {rankOf, scoreOf} from './score';
import {looksFor} from './types';

describe('rankOf', () => {
  it('is the place of the first expected result', () => {
    expect(rankOf(looksFor('drift', '/b', '/c'), ['/a', '/c', '/b'])).toBe(2);
  });

  it('does not take a section for the page’s beginning, nor the reverse', () => {
    expect(rankOf(looksFor('drift', '/a'), ['/a#b'])).toBeUndefined();
    expect(rankOf(looksFor('drift', '/a#b'), ['/a'])).toBeUndefined();
  });

  it('takes any section of a page where that is said', () => {
    expect(rankOf(looksFor('drift', '/a#*'), ['/ab', '/a/b', '/a#b'])).toBe(3);
    expect(rankOf(looksFor('drift', '/a#*'), ['/a'])).toBe(1);
  });

  it('wants no result where nothing is to be found', () => {
    expect(rankOf(looksFor('pizza'), [])).toBe(1);
    expect(rankOf(looksFor('pizza'), ['/a'])).toBeUndefined();
  });
});

describe('scoreOf', () => {
  it('counts first places, first three places, and how far down the rest stand', () => {
    expect(scoreOf([1, 2, 4, undefined])).toEqual({
      queries: 4,
      successAt1: 0.25,
      successAt3: 0.5,
      meanReciprocalRank: 0.4375,
    });
  });
});

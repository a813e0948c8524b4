import {describe, expect, it} from 'vitest';
import {CONTROLS} from './controls';
import {missedGoals} from './goals';
import type {Judgement} from './lighthouse';
import type {SentAnswer} from './publishedSite';
import type {SiteResults} from './results';

const PAGE = '/roles/devops';
const answer = (kind: SentAnswer['kind'], bytes: number): SentAnswer => ({path: '/x', kind, bytes});
const LIGHT = [answer('html', 12_000), answer('css', 9000), answer('image', 300), answer('icon', 300)];
const GOOD: Judgement = {
  scores: {performance: 100, accessibility: 100, 'best-practices': 100, seo: 100},
  largestPaint: 800,
  layoutShift: 0,
  blockingTime: 0,
  findings: [],
};
const GOOD_SITE: SiteResults = {
  name: 'ours',
  weights: [{address: PAGE, opened: LIGHT}],
  uses: [],
  everything: [{address: PAGE, opened: [...LIGHT, answer('js', 110_000)]}],
  judgements: {[PAGE]: GOOD},
  taps: [],
  link: {withoutHover: [200], withHover: [90], back: [40, 50], fromMemory: 2},
};
const FLOOR: SiteResults = {...GOOD_SITE, name: 'floor', judgements: {[PAGE]: {...GOOD, largestPaint: 700}}};

const missed = (changes: Partial<SiteResults>): string[] => missedGoals({...GOOD_SITE, ...changes}, FLOOR);
const taps = (by: 'page' | 'component', slowdown: number, times: readonly (number | undefined)[]) =>
  CONTROLS.filter((control) => control.by === by)
    .slice(0, 1)
    .map((control) => ({control, slowdown, times}));

describe('the goals', () => {
  it('are met by a site that keeps all of them, the tab’s icon apart', () => {
    expect(missed({})).toEqual([]);
  });

  it('are missed by a page that is too heavy, also by what it fetches ahead', () => {
    const opened = [...LIGHT, answer('ahead', 4000), answer('js', 100)];
    expect(missed({weights: [{address: PAGE, opened}]})).toEqual([
      '/roles/devops has 25.4 kB, not 25.0 kB.',
      '/roles/devops makes 5 requests, not 4.',
    ]);
  });

  it('look at the page that sends the most script when all is used', () => {
    const heavy = {address: '/compare', opened: [answer('js', 111_000)]};
    expect(missed({everything: [...GOOD_SITE.everything, heavy]})).toEqual([
      '/compare sends 111.0 kB of script when all of it is used, not 110.0 kB.',
    ]);
  });

  it('hold for each figure of Lighthouse, and for the largest paint beside bare HTML', () => {
    const poor: Judgement = {
      ...GOOD,
      scores: {...GOOD.scores, seo: 92},
      largestPaint: 840,
      layoutShift: 0.001,
      blockingTime: 3,
    };
    expect(missed({judgements: {[PAGE]: poor}})).toEqual([
      '/roles/devops has 92 for seo, not 100.',
      '/roles/devops moves by 0.0010, not 0.',
      '/roles/devops blocks for 3 ms, not 0.',
      '/roles/devops is painted after 1.20 times that of bare HTML, not 1.15.',
    ]);
  });

  it('ask more of what works without a component’s script, and more of a fast processor', () => {
    expect(missed({taps: taps('page', 1, [99])})).toEqual([]);
    expect(missed({taps: taps('page', 1, [101])})).toHaveLength(1);
    expect(missed({taps: taps('component', 1, [399])})).toEqual([]);
    expect(missed({taps: taps('component', 1, [401])})).toHaveLength(1);
    expect(missed({taps: taps('component', 4, [1999])})).toEqual([]);
    expect(missed({taps: taps('component', 4, [2001])})).toHaveLength(1);
  });

  it('allow one slow tap in twenty-one, and no lost one', () => {
    const nineteen = Array.from({length: 20}, () => 50);
    expect(missed({taps: taps('page', 1, [...nineteen, 900])})).toEqual([]);
    expect(missed({taps: taps('page', 1, [...nineteen.slice(1), undefined])})).toEqual([
      '1 of 20 taps on "theme" were lost.',
    ]);
  });

  it('want every way back from memory, and every move to end', () => {
    expect(
      missed({link: {withoutHover: [undefined], withHover: [90], back: [40, 50], fromMemory: 1}}),
    ).toEqual([
      '1 moves between pages never ended.',
      '1 of 2 ways back were loaded anew, not shown from memory.',
    ]);
  });
});

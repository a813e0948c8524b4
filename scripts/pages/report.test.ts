import {expect, it} from 'vitest';
import {ratioTable} from './report';
import type {SiteResults} from './results';

const PAGE = '/roles/devops';
const html = (bytes: number) => ({path: PAGE, kind: 'html' as const, bytes});
const site = (name: SiteResults['name'], bytes: number, largestPaint?: number): SiteResults => ({
  name,
  weights: [{address: PAGE, opened: [html(bytes), {path: '/favicon.svg', kind: 'icon', bytes: 999}]}],
  uses: [],
  everything: [],
  judgements:
    largestPaint === undefined
      ? {}
      : {[PAGE]: {scores: {}, largestPaint, layoutShift: 0, blockingTime: 0, findings: []}},
  taps: [],
  link: undefined,
});

const cells = (text: string): string[] => (text.split('\n')[1] ?? '').split(/ {2,}/);

it('ours is divided by the other, without what belongs to no page', () => {
  expect(cells(ratioTable(site('ours', 9000, 880), [site('floor', 3000, 800)]))).toEqual([
    '/roles/devops to floor',
    '3.00',
    '1.00',
    '1.10',
  ]);
});

it('what was not measured is not guessed', () => {
  expect(ratioTable(site('ours', 9000, 880), [site('Starlight', 36_000)])).toMatch(/0\.25 .*not measured$/);
});

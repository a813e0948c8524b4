import {kilobytes, quantile} from '../search/figures';
import {CATEGORIES} from './lighthouse';
import {bytesOf, heaviestPage, ofPage, scriptBytes, type SiteResults} from './results';
import type {Taps} from './tapRun';

/** What readers are promised. Bytes are on the wire with brotli, times in milliseconds. */
const GOALS = {
  /** Of a page until it is quiet. */
  pageBytes: 25_000,
  pageRequests: 4,
  /** All script of the heaviest page when everything on it has been used. */
  usedScript: 110_000,
  /** Of each of Lighthouse's four categories. */
  score: 100,
  /** The largest paint, as a multiple of that of the same page as bare HTML. */
  largestPaint: 1.15,
  layoutShift: 0,
  blockingTime: 0,
  /** From the first tap to its effect, 95th percentile. */
  tap: {page: 100, component: 400},
  /** The same with a processor that is made four times slower; the issue sets none for what works by the page. */
  slowTap: {page: Infinity, component: 2000},
} as const;

/** The share of taps that must be within the goal. */
export const TAP_SHARE = 0.95;

/** One sentence for each goal that is missed by what was measured of our site. */
export function missedGoals(ours: SiteResults, floor: SiteResults | undefined): string[] {
  return [
    ...missedWeights(ours),
    ...missedJudgements(ours, floor),
    ...ours.taps.flatMap(missedTaps),
    ...missedLinks(ours),
  ];
}

function missedWeights(ours: SiteResults): string[] {
  const missed: string[] = [];
  for (const {address, opened} of ours.weights) {
    const [bytes, requests] = [bytesOf(ofPage(opened)), ofPage(opened).length];
    if (bytes > GOALS.pageBytes)
      missed.push(`${address} has ${kilobytes(bytes)}, not ${kilobytes(GOALS.pageBytes)}.`);
    if (requests > GOALS.pageRequests)
      missed.push(`${address} makes ${requests} requests, not ${GOALS.pageRequests}.`);
  }
  const heaviest = heaviestPage(ours);
  const script = heaviest === undefined ? 0 : scriptBytes(heaviest.opened);
  if (heaviest !== undefined && script > GOALS.usedScript) {
    missed.push(
      `${heaviest.address} sends ${kilobytes(script)} of script when all of it is used, not ${kilobytes(GOALS.usedScript)}.`,
    );
  }
  return missed;
}

function missedJudgements({judgements}: SiteResults, floor: SiteResults | undefined): string[] {
  const missed: string[] = [];
  for (const [address, judgement] of Object.entries(judgements)) {
    if (judgement === undefined) continue;
    for (const category of CATEGORIES) {
      const score = judgement.scores[category];
      if (score !== undefined && score < GOALS.score)
        missed.push(`${address} has ${score} for ${category}, not ${GOALS.score}.`);
    }
    const {layoutShift, blockingTime, largestPaint} = judgement;
    if (layoutShift > GOALS.layoutShift)
      missed.push(`${address} moves by ${layoutShift.toFixed(4)}, not ${GOALS.layoutShift}.`);
    if (blockingTime > GOALS.blockingTime)
      missed.push(`${address} blocks for ${blockingTime.toFixed(0)} ms, not ${GOALS.blockingTime}.`);
    const least = floor?.judgements[address]?.largestPaint;
    if (least !== undefined && largestPaint > GOALS.largestPaint * least) {
      missed.push(
        `${address} is painted after ${(largestPaint / least).toFixed(2)} times that of bare HTML, not ${GOALS.largestPaint}.`,
      );
    }
  }
  return missed;
}

function missedTaps({control: {name, by}, slowdown, times}: Taps): string[] {
  const goal = (slowdown === 1 ? GOALS.tap : GOALS.slowTap)[by];
  const seen = times.filter((time) => time !== undefined);
  const where = slowdown === 1 ? `"${name}"` : `"${name}" on a processor ${slowdown} times slower`;
  const time = quantile(seen, TAP_SHARE);
  const missed: string[] = [];
  if (seen.length < times.length)
    missed.push(`${times.length - seen.length} of ${times.length} taps on ${where} were lost.`);
  if (time > goal) missed.push(`A tap on ${where} takes ${time.toFixed(0)} ms, not ${goal}.`);
  return missed;
}

function missedLinks({link}: SiteResults): string[] {
  if (link === undefined) return [];
  const missed: string[] = [];
  const lost = [...link.withoutHover, ...link.withHover, ...link.back].filter((time) => time === undefined);
  if (lost.length > 0) missed.push(`${lost.length} moves between pages never ended.`);
  if (link.fromMemory < link.back.length) {
    missed.push(
      `${link.back.length - link.fromMemory} of ${link.back.length} ways back were loaded anew, not shown from memory.`,
    );
  }
  return missed;
}

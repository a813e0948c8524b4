import {kilobytes, milliseconds, quantile, table} from '../search/figures';
import {TAP_SHARE} from './goals';
import {CATEGORIES} from './lighthouse';
import type {LinkTimes} from './linkRun';
import {KINDS} from './publishedSite';
import {bytesOf, ofPage, scriptBytes, type SiteResults} from './results';

const ABSENT = 'not measured';

/** Bytes by kind and requests of each page of a site. */
export function weightTable({weights}: SiteResults): string {
  const rows = weights.map(({address, opened}) => [
    address,
    ...KINDS.map((kind) => kilobytes(bytesOf(opened.filter((one) => one.kind === kind)))),
    kilobytes(bytesOf(ofPage(opened))),
    String(ofPage(opened).length),
  ]);
  return table([['', ...KINDS, 'without icon', 'requests'], ...rows]);
}

/** What first uses bring in addition, and what a page has sent when all of it has been used. */
export function useTable({uses, everything}: SiteResults): string {
  const added = uses.map(({name, address, used}) => [
    `first use: ${name}`,
    address,
    kilobytes(scriptBytes(used)),
    kilobytes(bytesOf(ofPage(used))),
    String(ofPage(used).length),
  ]);
  const all = everything.map(({address, opened}) => [
    'all of it used',
    address,
    kilobytes(scriptBytes(opened)),
    kilobytes(bytesOf(ofPage(opened))),
    String(ofPage(opened).length),
  ]);
  return table([['', 'page', 'script', 'all kinds', 'requests'], ...added, ...all]);
}

/** Scores and times of Lighthouse for each page, by site. */
export function lighthouseTable(sites: readonly SiteResults[]): string {
  const rows = sites.flatMap(({name, judgements}) =>
    Object.entries(judgements).map(([address, judgement]) => [
      `${name} ${address}`,
      ...CATEGORIES.map((category) => String(judgement?.scores[category] ?? '')),
      milliseconds(judgement?.largestPaint ?? NaN),
      (judgement?.layoutShift ?? NaN).toFixed(4),
      milliseconds(judgement?.blockingTime ?? NaN),
      judgement?.findings.join(', ') ?? '',
    ]),
  );
  return table([['', ...CATEGORIES, 'largest paint', 'shift', 'blocking', 'what cost points'], ...rows]);
}

/** Times from the first tap on a control to its effect. */
export function tapTable(sites: readonly SiteResults[]): string {
  const rows = sites.flatMap(({name, taps}) =>
    taps.map(({control, slowdown, times}) => {
      const seen = times.filter((time) => time !== undefined);
      return [
        `${name} ${control.name}`,
        control.by,
        `${slowdown}x`,
        milliseconds(quantile(seen, 0.5)),
        milliseconds(quantile(seen, TAP_SHARE)),
        String(times.length - seen.length),
        String(times.length),
      ];
    }),
  );
  return table([['', 'by', 'slower', 'median', '95 %', 'lost', 'taps'], ...rows]);
}

/** Times from the click on a link to the next page's first paint, and back. */
export function linkTable(sites: readonly SiteResults[]): string {
  const median = (times: readonly (number | undefined)[]): string =>
    milliseconds(
      quantile(
        times.filter((time) => time !== undefined),
        0.5,
      ),
    );
  const rows = sites.flatMap(({name, link}) =>
    link === undefined ? [] : [[name, ...linkCells(link, median), keptText(link)]],
  );
  return table([['', 'click', 'click after hover', 'back', 'back from memory'], ...rows]);
}

function linkCells(
  {withoutHover, withHover, back}: LinkTimes,
  text: (times: readonly (number | undefined)[]) => string,
): string[] {
  return [withoutHover, withHover, back].map(text);
}

function keptText({fromMemory, back}: LinkTimes): string {
  return `${fromMemory} of ${back.length}`;
}

/** Ours divided by each other site, page by page: bytes, requests, largest paint. Below 1 is lighter or faster. */
export function ratioTable(ours: SiteResults, others: readonly SiteResults[]): string {
  const rows = others.flatMap((other) =>
    ours.weights.map(({address, opened}) => {
      const theirs = other.weights.find((weight) => weight.address === address)?.opened;
      const paint = ours.judgements[address]?.largestPaint;
      const theirPaint = other.judgements[address]?.largestPaint;
      return [
        `${address} to ${other.name}`,
        theirs === undefined ? ABSENT : ratio(bytesOf(ofPage(opened)), bytesOf(ofPage(theirs))),
        theirs === undefined ? ABSENT : ratio(ofPage(opened).length, ofPage(theirs).length),
        paint === undefined || theirPaint === undefined ? ABSENT : ratio(paint, theirPaint),
      ];
    }),
  );
  return table([['', 'bytes', 'requests', 'largest paint'], ...rows]);
}

/** "0.42"; a dash where nothing is divided by. */
function ratio(value: number, other: number): string {
  return other === 0 ? '–' : (value / other).toFixed(2);
}

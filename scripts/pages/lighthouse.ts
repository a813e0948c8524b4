import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import {CHROMIUM_ARGUMENTS} from '../../e2e/support/chromiumArguments';
import {findChromium} from '../../e2e/support/findChromium';
import {quantile} from '../search/figures';
import {installOnce} from './installOnce';

/**
 * It is no dependency of this repository: with a browser driver and an error reporter of its own it brings two hundred
 * packages and 185 MB, a third of what all the others need together.
 */
const LIGHTHOUSE = {lighthouse: '12.8.2'} as const;
const REPORT_BYTES = 64e6;
const MOST_TRIES = 5;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page on a slow phone with a slow network, as its own defaults have them. */
export interface Judgement {
  /** From 0 to 100; without those that were not asked for. */
  readonly scores: {readonly [Name in Category]?: number};
  /** When the largest part of the window is painted, in milliseconds. */
  readonly largestPaint: number;
  /** How far parts moved, as a share of the window. */
  readonly layoutShift: number;
  /** How long the page could not answer, in milliseconds. */
  readonly blockingTime: number;
  /** Ids of the audits that cost points, other than those of the figures above. */
  readonly findings: readonly string[];
}

interface Report {
  readonly categories: {readonly [Name in Category]?: ReportedCategory};
  readonly audits: {readonly [id: string]: ReportedAudit | undefined};
}

interface ReportedCategory {
  readonly score: number | null;
  readonly auditRefs: readonly {readonly id: string; readonly weight: number}[];
}

interface ReportedAudit {
  /** From 0 to 1; null where there was nothing to judge. */
  readonly score: number | null;
  readonly numericValue?: number;
}

/** How often Lighthouse judges each page: a shared machine moves one run of a page by a tenth. */
export function runsOf({isQuick}: {readonly isQuick: boolean}): number {
  return isQuick ? 1 : 5;
}

/** Judges pages by the address; several runs of one page are one judgement, each figure by its median. */
export type Judge = (
  address: string,
  asked: {readonly runs: number; readonly categories: readonly Category[]},
) => Promise<Judgement>;

/** Lighthouse, which is installed the first time. Throws with what npm said when it cannot be had. */
export function prepareLighthouse(): Judge {
  const folder = installOnce('bench-lighthouse', LIGHTHOUSE);
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  return async (address, {runs, categories}) => {
    const judgements: Judgement[] = [];
    for (let run = 0; run < runs; run += 1) {
      judgements.push(await again(() => runLighthouse(program, address, categories)).then(judgementOf));
    }
    return medianJudgement(judgements);
  };
}

/**
 * What a run gives, the next one when Lighthouse has missed the beginning of what it recorded: of a fast page it does so
 * once in ten times, and asks itself to be run again.
 */
export async function again<Result>(run: () => Promise<Result>, tries = MOST_TRIES): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (tries === 1 || !String(error).includes('NO_NAVSTART')) throw error;
    return again(run, tries - 1);
  }
}

async function runLighthouse(
  program: string,
  address: string,
  categories: readonly Category[],
): Promise<Report> {
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [
      program,
      address,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      '--no-enable-error-reporting',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${CHROMIUM_ARGUMENTS.join(' ')}`,
    ],
    {maxBuffer: REPORT_BYTES, env: {...process.env, CHROME_PATH: findChromium(process.env)}},
  );
  return JSON.parse(stdout) as Report;
}

/** The figures that this benchmark reads of a report. Throws when one is missing. */
export function judgementOf({categories, audits}: Report): Judgement {
  const figure = (id: string): number => {
    const value = audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse could not measure "${id}".`);
    return value;
  };
  const asked = CATEGORIES.filter((name) => categories[name] !== undefined);
  return {
    scores: Object.fromEntries(asked.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    largestPaint: figure('largest-contentful-paint'),
    layoutShift: figure('cumulative-layout-shift'),
    blockingTime: figure('total-blocking-time'),
    findings: asked
      .flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({id}) => id)
      .filter((id) => audits[id]?.numericValue === undefined),
  };
}

/** Each figure by its own median over several runs. */
export function medianJudgement(runs: readonly Judgement[]): Judgement {
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  const asked = CATEGORIES.filter((name) => runs[0]?.scores[name] !== undefined);
  return {
    scores: Object.fromEntries(
      asked.map((name) => [name, median(runs.map(({scores}) => scores[name] ?? NaN))]),
    ),
    largestPaint: median(runs.map(({largestPaint}) => largestPaint)),
    layoutShift: median(runs.map(({layoutShift}) => layoutShift)),
    blockingTime: median(runs.map(({blockingTime}) => blockingTime)),
    findings: [...new Set(runs.flatMap(({findings}) => findings))],
  };
}

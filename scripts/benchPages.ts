/* Measures what pages cost and how soon they answer, beside peers; fails when a goal is missed. */
import {existsSync} from 'node:fs';
import {chromium, type Browser} from '@playwright/test';
import {CHROMIUM_ARGUMENTS} from '../e2e/support/chromiumArguments';
import {findChromium} from '../e2e/support/findChromium';
import {missedGoals} from './pages/goals';
import {prepareLighthouse, runsOf, type Judge} from './pages/lighthouse';
import {measureSite} from './pages/measureSite';
import {readOptions, type Options} from './pages/options';
import {buildHydratedAtLoad, isHydratedAtLoad, longestPage, makeFloor, type MadeSite} from './pages/ownSites';
import {lighthouseTable, linkTable, ratioTable, tapTable, useTable, weightTable} from './pages/report';
import type {SiteName, SiteResults} from './pages/results';
import {buildStarlight} from './pages/starlightSite';

const PAGES = [
  '/',
  '/roles/data-engineer',
  '/roles/machine-learning-engineer',
  '/compare',
  '/face-app/pipeline',
];
/** A command says much; its end tells what was wrong. */
const REASON_LETTERS = 600;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync('build/index.html')) throw new Error('What is measured is the built site: npm run build');
  const pages = options.pages.length > 0 ? options.pages : [...new Set([...PAGES, longestPage()])];
  const judge = options.parts.includes('lighthouse') ? tryTo('Lighthouse', prepareLighthouse) : undefined;
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: [...CHROMIUM_ARGUMENTS],
    // Readers' browsers keep the page that they leave.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const results: SiteResults[] = [];
    for (const name of ['ours', 'floor', 'load', 'Starlight'] as const) {
      const result = await measure(browser, name, {pages, judge, options});
      if (result !== undefined) results.push(result);
    }
    report(results, options);
  } finally {
    await browser.close();
  }
}

interface Asked {
  readonly pages: readonly string[];
  readonly judge: Judge | undefined;
  readonly options: Options;
}

/** Nothing, with a word about why, for a site that cannot be had. */
async function measure(browser: Browser, name: SiteName, asked: Asked): Promise<SiteResults | undefined> {
  const site = tryTo(name, () => makeSite(name, asked));
  if (site === undefined) return undefined;
  try {
    const {folders} = site;
    const hasControls = name === 'ours' || name === 'load';
    return await measureSite(browser, {...asked, name, folders, hasControls, tell});
  } finally {
    site.remove();
  }
}

function makeSite(name: SiteName, {pages, options}: Asked): MadeSite {
  switch (name) {
    case 'ours':
      return {folders: ['build'], remove: () => undefined};
    case 'floor':
      return makeFloor([...new Set([...pages, ...PAGES])]);
    case 'load':
      if (!options.load) throw new Error('--without-load');
      if (isHydratedAtLoad()) throw new Error('The built site is itself hydrated at load.');
      tell('Building this site hydrated at load');
      return buildHydratedAtLoad();
    case 'Starlight':
      if (!options.starlight) throw new Error('Ask for it with --starlight; it needs Node 22.');
      tell('Building Starlight with the same pages');
      return buildStarlight([...new Set([...pages, ...PAGES])]);
  }
}

function report(results: readonly SiteResults[], {parts, isQuick}: Options): void {
  const [ours, ...others] = results;
  if (ours === undefined) return;
  const print = (title: string, text: string): void => {
    console.log(`\n${title}\n${text}`);
  };
  if (parts.includes('weights')) {
    for (const site of results)
      print(
        `${site.name}: what a page sends until it is quiet; brotli, 1 kB is 1,000 bytes`,
        weightTable(site),
      );
    for (const site of results.filter(({uses}) => uses.length > 0))
      print(`${site.name}: what use brings`, useTable(site));
  }
  if (parts.includes('lighthouse')) {
    const title = `Lighthouse 12 on a slow phone with slow 4G, median of ${runsOf({isQuick})} each`;
    print(title, lighthouseTable(results));
  }
  if (parts.includes('taps'))
    print('From the first tap to its effect, each time as a new visitor', tapTable(results));
  if (parts.includes('links'))
    print('From the click on a link to the first paint of the next page, median', linkTable(results));
  if (parts.includes('weights')) print('Ours divided by', ratioTable(ours, others));
  const missed = missedGoals(
    ours,
    others.find(({name}) => name === 'floor'),
  );
  for (const sentence of missed) console.error(`Goal missed. ${sentence}`);
  if (missed.length > 0) process.exitCode = 1;
}

/** What was made, or nothing, with a word about why it is left out. */
function tryTo<Result>(name: string, make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    console.error(`Without ${name}: ${said === '' ? String(error) : said.slice(-REASON_LETTERS)}`);
    return undefined;
  }
}

function tell(what: string): void {
  console.error(what);
}

void main();

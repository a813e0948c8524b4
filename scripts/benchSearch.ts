/* Prints how good the site’s search is, what it costs on the wire and in time; fails when a target is missed. */
import {existsSync} from 'node:fs';
import {chromium, type Browser} from '@playwright/test';
import {CHROMIUM_ARGUMENTS} from '../e2e/support/chromiumArguments';
import {findChromium} from '../e2e/support/findChromium';
import {GENERATED_QUERIES} from '../tests/search/relevance/generatedQueries';
import type {ClassedQuery} from '../tests/search/relevance/types';
import {WRITTEN_QUERIES} from '../tests/search/relevance/writtenQueries';
import {kilobytes} from './search/figures';
import {buildGrownSite, GROWN_PAGES} from './search/growthSite';
import {measureSite, type Measurement, type Questions} from './search/measureSite';
import {readOptions} from './search/options';
import {OTHER_BOX} from './search/otherBox';
import type {Outcome} from './search/relevanceRun';
import {buildOtherSite, OTHER_PLUGIN} from './search/otherSite';
import {OUR_BOX} from './search/ourBox';
import {fileList, missList, relevanceTable, typingTable, wireTable, type Column} from './search/report';
import {missedTargets} from './search/targets';

const WEIGHED = 10;
const TYPED = 12;
/** A build says much; its end tells what was wrong. */
const REASON_LETTERS = 600;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync('build/index.html')) throw new Error('What is measured is the built site: npm run build');
  const {queryClass} = options;
  const isMeant = (query: ClassedQuery): boolean =>
    queryClass === undefined || query.queryClass === queryClass;
  const asked: Questions = {
    relevance: [...WRITTEN_QUERIES, ...GENERATED_QUERIES].filter(isMeant),
    weighed: queryClass === undefined ? someQuestions(WEIGHED) : [],
    typed: queryClass === undefined ? someQuestions(TYPED) : [],
  };
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    console.error(`Asking ${asked.relevance.length} queries. All of it takes ten minutes and more.`);
    const ours = await measureSite(browser, 'build', OUR_BOX, asked);
    const columns = [{name: 'ours', measurement: ours}];
    if (options.comparison) columns.push(...(await measureOther(browser, asked)));
    print(columns, options.misses);
    if (options.growth) await printGrown(browser);
    for (const sentence of missedTargets(partOf(ours, true))) {
      console.error(`Target missed. ${sentence}`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

/** Nothing, with a word about why, when the other plugin cannot be had or does not build. */
async function measureOther(browser: Browser, asked: Questions): Promise<Column[]> {
  try {
    const site = buildOtherSite();
    try {
      return [{name: 'theirs', measurement: await measureSite(browser, site.folder, OTHER_BOX, asked)}];
    } finally {
      site.remove();
    }
  } catch (error) {
    console.error(`Without the comparison with ${OTHER_PLUGIN.name}: ${reasonOf(error)}`);
    return [];
  }
}

/** What becomes of bytes and times when the site has many more pages. */
async function printGrown(browser: Browser): Promise<void> {
  const site = buildGrownSite();
  try {
    const {indexSeconds, vocabulary, words, titles} = site.measured;
    const measurement = await measureSite(browser, site.folder, OUR_BOX, {
      relevance: [],
      weighed: titles.slice(0, WEIGHED),
      typed: titles.slice(-TYPED),
    });
    const columns = [{name: 'ours', measurement}];
    console.log(`\nWith ${GROWN_PAGES} generated pages: ${words} words, ${vocabulary} different ones`);
    console.log(
      `The index is written in ${indexSeconds.toFixed(1)} s and has ${kilobytes(site.indexBytes)}.`,
    );
    console.log(`${wireTable(columns)}\n${typingTable(columns)}`);
  } finally {
    site.remove();
  }
}

function print(columns: readonly Column[], misses: boolean): void {
  const parts = [
    {title: 'Queries that somebody wrote', isWritten: true},
    {title: 'Queries made from titles and headings', isWritten: false},
  ];
  for (const {title, isWritten} of parts) {
    const halves = columns.map(({name, measurement}) => ({
      name,
      measurement: partOf(measurement, isWritten),
    }));
    console.log(
      `\n${title}: is the first result right (@1), one of the first three (@3), mean reciprocal rank`,
    );
    console.log(relevanceTable(halves));
    const [own] = halves;
    if (misses && own !== undefined) console.log(`\n${missList(own.measurement.outcomes)}`);
  }
  const [own] = columns;
  if (own?.measurement.wire === undefined) return;
  console.log(`\nOn the wire, compressed at best quality; 1 kB is 1,000 bytes; ${WEIGHED} searches`);
  console.log(wireTable(columns));
  console.log(`\nOurs, file by file\n${fileList(own.measurement)}`);
  console.log('\nTime per letter, on a local server, with the index there');
  console.log(typingTable(columns));
}

function partOf(measurement: Measurement, isWritten: boolean): Measurement {
  const isMeant = ({query}: Outcome): boolean => WRITTEN_QUERIES.includes(query) === isWritten;
  return {...measurement, outcomes: measurement.outcomes.filter(isMeant)};
}

/** Some of the written questions, in letters that every keyboard has. */
function someQuestions(count: number): string[] {
  const all = WRITTEN_QUERIES.filter(({queryClass}) => queryClass === 'questions');
  const step = Math.floor(all.length / count);
  return Array.from({length: count}, (_, index) => all[index * step]?.query ?? '').map((query) =>
    query.replaceAll(/[^A-Za-z0-9 ]/g, ''),
  );
}

/** What a command said before it failed, else the error's own words. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said === '' ? String(error) : said.slice(-REASON_LETTERS);
}

void main();

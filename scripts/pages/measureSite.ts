import type {Browser} from '@playwright/test';
import {CONTROLS} from './controls';
import {CATEGORIES, runsOf, type Judge, type Judgement} from './lighthouse';
import {measureLink, type LinkTimes} from './linkRun';
import type {Options} from './options';
import {servePublished, type PublishedSite} from './publishedSite';
import type {SiteName, SiteResults} from './results';
import {measureTaps, type Taps} from './tapRun';
import {weighEverything, weighFirstUses, weighPage, type PageWeight} from './weightRun';

/** The link that is followed; every site that is measured has it. */
const LINK = {from: '/roles/data-engineer', to: '/roles/machine-learning-engineer'} as const;
const SLOWDOWNS = [1, 4];

export interface Measured {
  readonly name: SiteName;
  readonly folders: readonly string[];
  readonly pages: readonly string[];
  /** Whether it has our components; if not, only what every site has is measured. */
  readonly hasControls: boolean;
  /** Missing where Lighthouse cannot be had. */
  readonly judge: Judge | undefined;
  readonly options: Options;
  /** Told what is being done. */
  readonly tell: (what: string) => void;
}

/** Serves one site and measures the parts that were asked for. */
export async function measureSite(browser: Browser, measured: Measured): Promise<SiteResults> {
  const site = await servePublished(measured.folders);
  const {parts} = measured.options;
  try {
    return {
      name: measured.name,
      ...(await weights(browser, site, measured)),
      judgements: await judgements(site, measured),
      taps: parts.includes('taps') && measured.hasControls ? await taps(browser, site, measured) : [],
      link: parts.includes('links') ? await link(browser, site, measured) : undefined,
    };
  } finally {
    site.stop();
  }
}

async function weights(
  browser: Browser,
  site: PublishedSite,
  {name, pages, hasControls, options, tell}: Measured,
): Promise<Pick<SiteResults, 'weights' | 'uses' | 'everything'>> {
  const opened: PageWeight[] = [];
  const everything: PageWeight[] = [];
  if (!options.parts.includes('weights')) return {weights: opened, uses: [], everything};
  for (const address of pages) {
    tell(`${name}: weighing ${address}`);
    opened.push(await weighPage(browser, site, address));
  }
  if (!hasControls) return {weights: opened, uses: [], everything};
  tell(`${name}: first uses`);
  const uses = await weighFirstUses(browser, site);
  for (const address of options.isQuick ? pages.slice(-1) : allWithControls(pages)) {
    tell(`${name}: using everything on ${address}`);
    everything.push(await weighEverything(browser, site, address));
  }
  return {weights: opened, uses, everything};
}

/** The heaviest page may be one that is light until its component is used. */
function allWithControls(pages: readonly string[]): readonly string[] {
  const withComponents = CONTROLS.filter(({by}) => by === 'component').map(({address}) => address);
  return [...new Set([...pages, ...withComponents])];
}

async function judgements(
  site: PublishedSite,
  {name, pages, judge, options, tell}: Measured,
): Promise<SiteResults['judgements']> {
  const found: {[address: string]: Judgement} = {};
  if (judge === undefined || !options.parts.includes('lighthouse')) return found;
  for (const address of pages) {
    tell(`${name}: Lighthouse of ${address}`);
    // A host has its pages compressed before anyone asks; ours compresses at the first question.
    await fetch(site.origin + address);
    found[address] = await judge(site.origin + address, {
      runs: runsOf(options),
      // The other three say how well a page is made, which is asked of ours alone.
      categories: name === 'ours' ? CATEGORIES : ['performance'],
    });
  }
  return found;
}

async function taps(
  browser: Browser,
  site: PublishedSite,
  {name, options, tell}: Measured,
): Promise<readonly Taps[]> {
  const found: Taps[] = [];
  for (const control of CONTROLS) {
    for (const slowdown of SLOWDOWNS) {
      tell(`${name}: tapping "${control.name}"${slowdown === 1 ? '' : `, ${slowdown} times slower`}`);
      found.push(await measureTaps(browser, site, control, {slowdown, repeats: options.isQuick ? 3 : 20}));
    }
  }
  return found;
}

async function link(
  browser: Browser,
  site: PublishedSite,
  {name, options, tell}: Measured,
): Promise<LinkTimes> {
  tell(`${name}: following a link`);
  return await measureLink(browser, site, {...LINK, repeats: options.isQuick ? 2 : 10});
}

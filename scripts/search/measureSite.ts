import type {Browser, Page} from '@playwright/test';
import type {ClassedQuery} from '../../tests/search/relevance/types';
import {askAll, type Outcome} from './relevanceRun';
import type {SearchBox} from './searchBox';
import {serveFolder, type ServedFolder} from './servedFolder';
import {typeAll, typeInBareField, type Keystroke} from './typingRun';
import {weighSearch, type Wire} from './wireRun';

/** On which the box is opened. */
const PAGE = '/start';
const WINDOW = {width: 1280, height: 900};

export interface Measurement {
  readonly outcomes: readonly Outcome[];
  /** Missing where only relevance was asked for. */
  readonly wire?: Wire;
  readonly strokes?: readonly Keystroke[];
  /** The same letters in a field on the same page that does nothing. */
  readonly bareStrokes?: readonly Keystroke[];
}

/** What to ask for what purpose. */
export interface Questions {
  readonly relevance: readonly ClassedQuery[];
  /** Ten; empty to leave the weighing out. */
  readonly weighed: readonly string[];
  /** Typed letter by letter; empty to leave that out. */
  readonly typed: readonly string[];
}

/** Serves a built site, and asks its search box in one browser. */
export async function measureSite(
  browser: Browser,
  folder: string,
  box: SearchBox,
  {relevance, weighed, typed}: Questions,
): Promise<Measurement> {
  const site = await serveFolder(folder);
  try {
    const wire =
      weighed.length === 0
        ? undefined
        : await onFreshPage(browser, (page) => weighSearch(page, site, box, weighed));
    const rest = await onFreshPage(browser, async (page) => {
      await openBox(page, site, box);
      const outcomes = await askAll(page, box, relevance);
      return {outcomes, strokes: typed.length === 0 ? undefined : await typeAll(page, box, typed)};
    });
    if (typed.length === 0) return {wire, ...rest};
    const bareStrokes = await onFreshPage(browser, async (page) => {
      await page.goto(`${site.origin}${PAGE}`);
      return await typeInBareField(page, typed);
    });
    return {wire, ...rest, bareStrokes};
  } finally {
    site.stop();
  }
}

async function openBox(page: Page, site: ServedFolder, box: SearchBox): Promise<void> {
  await box.prepare(page);
  await page.goto(`${site.origin}${PAGE}`);
  await box.focus(page);
  await box.open(page);
  await box.ask(page, 'glossary');
}

/** In a context of its own, so with an empty cache. */
async function onFreshPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({viewport: WINDOW});
  // What runs this program names the functions in it by a helper, which pages do not have.
  await context.addInitScript({content: 'globalThis.__name = (named) => named'});
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

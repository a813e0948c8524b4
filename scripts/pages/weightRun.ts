import type {Browser, Page} from '@playwright/test';
import {asVisitor} from './contexts';
import {CONTROLS} from './controls';
import type {PublishedSite, SentAnswer} from './publishedSite';
import {openLoaded, whenQuiet} from './quiet';
import {useEverything} from './useEverything';

/** A word that many pages have. */
const WORD = 'model';
const RESULTS_MS = 30_000;

export interface PageWeight {
  readonly address: string;
  /** All that came until the page was quiet. */
  readonly opened: readonly SentAnswer[];
}

export interface UseWeight {
  readonly name: string;
  readonly address: string;
  /** What came in addition, because of the use. */
  readonly used: readonly SentAnswer[];
}

/** Opens a page as a new visitor and weighs what comes until it is quiet. */
export async function weighPage(browser: Browser, site: PublishedSite, address: string): Promise<PageWeight> {
  return await asVisitor(browser, site, async (page) => {
    const [opened] = await weigh(page, site, address, [() => Promise.resolve()]);
    return {address, opened: opened ?? []};
  });
}

/** What the first use of search, table and diagram brings, each as a new visitor. */
export async function weighFirstUses(browser: Browser, site: PublishedSite): Promise<readonly UseWeight[]> {
  const uses = [
    {name: 'search', act: search},
    {name: 'column of a table', act: (page: Page) => tapControl(page, 'column of a table')},
    {name: 'step of the diagram', act: (page: Page) => tapControl(page, 'step of the diagram')},
  ];
  const weights: UseWeight[] = [];
  for (const {name, act} of uses) {
    const {address} = controlOf(name);
    const used = await asVisitor(browser, site, async (page) => {
      const [, after] = await weigh(page, site, address, [() => Promise.resolve(), () => act(page)]);
      return after ?? [];
    });
    weights.push({name, address, used});
  }
  return weights;
}

/** All that a page sends when each of its controls and the search have been used. */
export async function weighEverything(
  browser: Browser,
  site: PublishedSite,
  address: string,
): Promise<PageWeight> {
  return await asVisitor(browser, site, async (page) => {
    const stages = await weigh(page, site, address, [
      () => useEverything(page),
      async () => {
        await openLoaded(page, site.origin + address);
        await search(page);
      },
    ]);
    return {address, opened: stages.flat()};
  });
}

/** What was sent until the page was quiet after each of some acts; the first of them begins with the opening. */
async function weigh(
  page: Page,
  site: PublishedSite,
  address: string,
  acts: readonly (() => Promise<void>)[],
): Promise<readonly (readonly SentAnswer[])[]> {
  let known = site.sent.length;
  const stages: (readonly SentAnswer[])[] = [];
  await openLoaded(page, site.origin + address);
  await whenQuiet(page, site);
  for (const act of acts) {
    await act();
    await whenQuiet(page, site);
    stages.push(site.sent.slice(known));
    known = site.sent.length;
  }
  return stages;
}

async function search(page: Page): Promise<void> {
  await controlOf('search').find(page).tap();
  const box = page.getByRole('combobox').first();
  await box.fill(WORD);
  await page.getByRole('option').first().waitFor({timeout: RESULTS_MS});
}

async function tapControl(page: Page, name: string): Promise<void> {
  await controlOf(name).find(page).tap();
}

function controlOf(name: string): (typeof CONTROLS)[number] {
  const found = CONTROLS.find((control) => control.name === name);
  if (found === undefined) throw new Error(`There is no control named "${name}".`);
  return found;
}

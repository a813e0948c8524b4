import type {Browser, Page} from '@playwright/test';
import {asVisitor} from './contexts';
import {NOTES_PATH, type PublishedSite} from './publishedSite';
import {openLoaded, whenQuiet} from './quiet';

const PATIENCE_MS = 15_000;
const POLL_MS = 20;
/** How long a reader's mouse rests on a link before the click. */
const REST_MS = 300;

export interface LinkTimes {
  /** Milliseconds from the click to the first paint of the next page; undefined when it never came. */
  readonly withoutHover: readonly (number | undefined)[];
  readonly withHover: readonly (number | undefined)[];
  readonly back: readonly (number | undefined)[];
  /** How many of the ways back were answered from the browser's memory of the page. */
  readonly fromMemory: number;
}

/** What a page tells: which it is, when it was painted, and whether it had been kept. */
interface Note {
  readonly path: string;
  readonly time: number;
  readonly isKept: boolean;
}

/**
 * Follows a link with and without a rest of the mouse on it, and goes back, each time as a new visitor. Chromium does not
 * prerender in a session that is attached to a page, as Playwright's is ("PrerenderingDisabledByDevTools"): it fetches
 * only, so a reader waits less after a rest than is measured here.
 */
export async function measureLink(
  browser: Browser,
  site: PublishedSite,
  {from, to, repeats}: {readonly from: string; readonly to: string; readonly repeats: number},
): Promise<LinkTimes> {
  const withoutHover: (number | undefined)[] = [];
  const withHover: (number | undefined)[] = [];
  const back: (Note | undefined)[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const rest of [0, REST_MS]) {
      await asVisitor(browser, site, async (page) => {
        await page.addInitScript(watchMoves, NOTES_PATH);
        await openLoaded(page, site.origin + from);
        await whenQuiet(page, site);
        const note = await noteAfter(site, to, () => click(page, to, rest));
        (rest === 0 ? withoutHover : withHover).push(note?.time);
        // What is still being opened when the reader turns back cannot be kept.
        await page.waitForTimeout(2 * REST_MS);
        back.push(await noteAfter(site, from, () => goBack(page)));
      });
    }
  }
  const fromMemory = back.filter((note) => note?.isKept === true).length;
  return {withoutHover, withHover, back: back.map((note) => note?.time), fromMemory};
}

async function click(page: Page, to: string, rest: number): Promise<void> {
  const link = page.locator(`a[href="${to}"], a[href="${to}/"]`).filter({visible: true}).first();
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (box === null) throw new Error(`There is no link to ${to}.`);
  await page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
  await page.waitForTimeout(rest);
  await page.mouse.down();
  await page.mouse.up();
}

async function goBack(page: Page): Promise<void> {
  // Not by Playwright's own way, which waits for a loading that a kept page does not have.
  await page.evaluate(() => {
    sessionStorage.setItem('benchMove', String(performance.timeOrigin + performance.now()));
    history.back();
  });
}

/** The first note of a page after something was done. */
async function noteAfter(
  {notes}: PublishedSite,
  path: string,
  act: () => Promise<void>,
): Promise<Note | undefined> {
  const known = notes.length;
  await act();
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const read = notes.slice(known).map((text) => JSON.parse(text) as Note);
    const found = read.find((note) => note.path.replace(/(.)\/$/, '$1') === path);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return undefined;
}

/** Runs in each page, before anything of it: times are those of the clock, as each page has a beginning of its own. */
function watchMoves(notesPath: string): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const tell = (paintedAt: number, isKept: boolean): void => {
    const movedAt = Number(sessionStorage.getItem('benchMove') ?? NaN);
    if (Number.isNaN(movedAt)) return;
    sessionStorage.removeItem('benchMove');
    navigator.sendBeacon(
      notesPath,
      JSON.stringify({path: location.pathname, time: paintedAt - movedAt, isKept}),
    );
  };
  const afterFrame = (isKept: boolean): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        tell(now(), isKept);
      };
      channel.port2.postMessage(undefined);
    });
  };
  addEventListener(
    'click',
    ({timeStamp}) => {
      sessionStorage.setItem('benchMove', String(performance.timeOrigin + timeStamp));
      // Where script shows the next page in the same document.
      const heading = (): string => document.querySelector('h1')?.textContent ?? '';
      const [path, before] = [location.pathname, heading()];
      const look = (): void => {
        if (location.pathname === path || heading() === before) requestAnimationFrame(look);
        else afterFrame(false);
      };
      requestAnimationFrame(look);
    },
    {capture: true},
  );
  addEventListener('popstate', () => {
    requestAnimationFrame(() => {
      afterFrame(false);
    });
  });
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) afterFrame(true);
  });
  const observer = new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint === undefined) return;
    const [visit] = performance.getEntriesByType('navigation');
    const shownAt = visit !== undefined && 'activationStart' in visit ? Number(visit.activationStart) : 0;
    tell(performance.timeOrigin + Math.max(paint.startTime, shownAt), false);
  });
  observer.observe({type: 'paint', buffered: true});
}

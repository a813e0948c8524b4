import type {Page} from '@playwright/test';

/** A part of the page that moved while the reader had done nothing. */
export interface Shift {
  readonly value: number;
  /** Element, and the corner from which and to which it moved. */
  readonly moves: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
    painted: () => Promise<void>;
  }
}

/**
 * Opens a page and gives what moved on it until its script had taken over. The script has to wait until the
 * page is painted: on a fast machine it would be quicker than the first paint, and nothing could be seen to move.
 */
export async function watchShifts(page: Page, address: string): Promise<readonly Shift[]> {
  let reportPaint = (): void => undefined;
  const paint = new Promise<void>((resolve) => {
    reportPaint = resolve;
  });
  await page.exposeFunction('painted', () => {
    reportPaint();
  });
  await page.addInitScript(recordShifts);
  await page.route('**/*.js', async (route) => {
    await paint;
    await route.continue();
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  // A shift is known when the frame that shows it has been drawn.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return await page.evaluate(() => window.shifts);
}

/** Runs in the page, before anything of it. */
function recordShifts(): void {
  const describe = ({node, previousRect: from, currentRect: to}: LayoutShift['sources'][number]): string => {
    const name = node instanceof Element ? `${node.localName}.${node.classList.value}` : node?.nodeName;
    return `${name ?? 'removed'} from ${from.x},${from.y} to ${to.x},${to.y}`;
  };
  window.shifts = [];
  let parsedAt: number | undefined;
  document.addEventListener('readystatechange', () => {
    parsedAt ??= performance.now();
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      // A busy browser paints a page that it has half read; what then comes makes room for itself.
      if (parsedAt === undefined || entry.startTime < parsedAt) continue;
      window.shifts.push({value: entry.value, moves: entry.sources.map(describe)});
    }
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) void window.painted();
  }).observe({type: 'paint', buffered: true});
}

/** Not in TypeScript's own list, as only Chromium has it. */
interface LayoutShift {
  /** In milliseconds since the page began. */
  readonly startTime: number;
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

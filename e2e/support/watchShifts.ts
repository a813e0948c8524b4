import type {Page} from '@playwright/test';
import {wakeAll} from './wakeAll';

/** A part of the page that moved while the reader had done nothing. */
export interface Shift {
  readonly value: number;
  /** Element, and the corner from which and to which it moved. */
  readonly moves: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Opens a page and gives what moves on it while all its components get their script. */
export async function watchShifts(page: Page, address: string): Promise<readonly Shift[]> {
  await page.goto(address);
  await nextFrames(page);
  await page.evaluate(recordShifts);
  await wakeAll(page);
  await nextFrames(page);
  return await page.evaluate(() => window.shifts);
}

/** A shift is known when the frame that shows it has been drawn. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

/** Runs in the page. What moved while it was being read is not of its script, and is left out. */
function recordShifts(): void {
  const describe = ({node, previousRect: from, currentRect: to}: LayoutShift['sources'][number]): string => {
    const name = node instanceof Element ? `${node.localName}.${node.classList.value}` : node?.nodeName;
    return `${name ?? 'removed'} from ${from.x},${from.y} to ${to.x},${to.y}`;
  };
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      window.shifts.push({value: entry.value, moves: entry.sources.map(describe)});
    }
  }).observe({type: 'layout-shift'});
}

/** Not in TypeScript's own list, as only Chromium has it. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

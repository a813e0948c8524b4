import type {Browser, Page} from '@playwright/test';
import {asVisitor} from './contexts';
import type {Control, Point} from './controls';
import type {PublishedSite} from './publishedSite';
import {openLoaded} from './quiet';

/** A tap without effect until then is lost. */
const PATIENCE_MS = 15_000;
/** After loading: what begins by itself has begun, and the reader has looked at the page. */
const LOOK_MS = 300;

declare global {
  interface Window {
    benchState?: (point: Point) => string | number;
    benchTap?: Promise<number>;
  }
}

export interface Taps {
  readonly control: Control;
  /** How many times slower than it is the processor was made. */
  readonly slowdown: number;
  /** Milliseconds from the touch to the frame that shows the effect; undefined for a tap that was lost. */
  readonly times: readonly (number | undefined)[];
}

/** Opens the control's page anew for each repeat and taps it once. */
export async function measureTaps(
  browser: Browser,
  site: PublishedSite,
  control: Control,
  {slowdown, repeats}: {readonly slowdown: number; readonly repeats: number},
): Promise<Taps> {
  const times: (number | undefined)[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const {origin} = site;
    times.push(
      await asVisitor(browser, {origin, isOnPhone: control.isOnPhone ?? false}, async (page) => {
        await openLoaded(page, origin + control.address);
        return await tap(page, control, slowdown);
      }),
    );
  }
  return {control, slowdown, times};
}

async function tap(page: Page, control: Control, slowdown: number): Promise<number | undefined> {
  const target = control.find(page);
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(LOOK_MS);
  const box = await target.boundingBox();
  if (box === null) throw new Error(`On ${control.address} there is nothing to tap for "${control.name}".`);
  const point = {x: box.x + box.width * (control.across ?? 0.5), y: box.y + box.height / 2};
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  // As text, since the security policy of the page forbids it to make functions.
  await page.evaluate(`window.benchState = ${control.state.toString()}`);
  await page.evaluate(watchTap, point);
  await page.touchscreen.tap(point.x, point.y);
  const time = page.evaluate(() => window.benchTap);
  return await Promise.race([time, page.waitForTimeout(PATIENCE_MS).then(() => undefined)]);
}

/** Runs in the page: begins to wait for a touch, and looks at each frame after it. */
function watchTap(point: Point): void {
  const state = window.benchState;
  if (state === undefined) return;
  const before = state(point);
  window.benchTap = new Promise((resolve) => {
    const look = (touchedAt: number): void => {
      if (state(point) === before) {
        requestAnimationFrame(() => {
          look(touchedAt);
        });
        return;
      }
      // Comes when the frame that is being made has been painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        resolve(performance.now() - touchedAt);
      };
      channel.port2.postMessage(undefined);
    };
    const begin = ({timeStamp}: PointerEvent): void => {
      requestAnimationFrame(() => {
        look(timeStamp);
      });
    };
    addEventListener('pointerdown', begin, {capture: true, once: true});
  });
}

import type {CDPSession, Page} from '@playwright/test';
import type {SearchBox} from './searchBox';

/** Between two letters of a reader who types fast: each answer should stand there before the next one. */
export const PAUSE_MS = 180;

/** What one letter cost; times in milliseconds. */
export interface Keystroke {
  /** Whether the box was empty before. */
  readonly isFirst: boolean;
  /** From the key going down until the results changed; undefined when they did not. */
  readonly latency: number | undefined;
  /** All work of the page’s main thread until the next letter. */
  readonly mainThread: number;
}

declare global {
  interface Window {
    /** When keys went down and when the results changed, in milliseconds since the page began. */
    benchTyping?: {keys: number[]; changes: number[]};
  }
}

/** Types queries letter by letter into an open box whose index has arrived, and measures each letter. */
export async function typeAll(
  page: Page,
  box: Pick<SearchBox, 'clear'>,
  queries: readonly string[],
): Promise<readonly Keystroke[]> {
  await page.evaluate(watchTyping);
  const session = await page.context().newCDPSession(page);
  // Time in which the thread worked; that in which a busy machine kept it waiting does not count.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const strokes: Keystroke[] = [];
  for (const query of queries) {
    await box.clear(page);
    await page.waitForTimeout(PAUSE_MS);
    strokes.push(...(await typeOne(page, session, query)));
  }
  await session.detach();
  return strokes;
}

/**
 * The same in a field that does nothing, in a dialog over the same page: what a letter costs the browser itself, on
 * this machine and at this hour.
 */
export async function typeInBareField(page: Page, queries: readonly string[]): Promise<readonly Keystroke[]> {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('input'));
    document.body.append(dialog);
    dialog.showModal();
  });
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.focus();
  return await typeAll(page, {clear: () => field.fill('')}, queries);
}

async function typeOne(page: Page, session: CDPSession, query: string): Promise<Keystroke[]> {
  await page.evaluate(() => (window.benchTyping = {keys: [], changes: []}));
  const busy: number[] = [];
  for (const letter of query) {
    const before = await mainThread(session);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(PAUSE_MS);
    busy.push((await mainThread(session)) - before);
  }
  const {keys, changes} = await page.evaluate(() => window.benchTyping ?? {keys: [], changes: []});
  return keys.map((at, index) => {
    const next = keys[index + 1] ?? Infinity;
    const change = changes.find((time) => time >= at && time < next);
    return {
      isFirst: index === 0,
      latency: change === undefined ? undefined : change - at,
      mainThread: busy[index] ?? 0,
    };
  });
}

/** Milliseconds that the main thread has worked so far. */
async function mainThread(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Runs in the page. */
function watchTyping(): void {
  const shown = (): string =>
    [...document.querySelectorAll('[role=option]')]
      .filter((option) => !(option.getAttribute('href') ?? '').includes('/search?'))
      .map(({textContent}) => textContent)
      .join('\n');
  let last = shown();
  document.addEventListener('keydown', ({timeStamp}) => window.benchTyping?.keys.push(timeStamp), {
    capture: true,
  });
  new MutationObserver(() => {
    const now = shown();
    if (now !== last) window.benchTyping?.changes.push(performance.now());
    last = now;
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
}

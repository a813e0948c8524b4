import {expect, test, type Locator, type Page} from '@playwright/test';
import {seededRandom} from './support/seededRandom';
import {wakeAll} from './support/wakeAll';

/** Pages with components that script brings to life, and how many readers tap on each: 500 taps in all. */
const PAGES = {
  '/compare': 10,
  '/face-app': 12,
  '/decide/do-i-need-an-mle': 8,
  '/face-app/thresholds': 8,
  '/face-app/scale': 6,
  '/teams/who-owns-what': 6,
};
const TAPS = 10;
const LONGEST_WAIT_MS = 120;
const SLOWEST_FILE_MS = 700;
/** Typing is written into the address a moment later, as browsers refuse a write at every key. */
const ADDRESS_FOLLOWS_MS = 400;
const TYPED = /^(text|search|number)$/;

type Random = () => number;

for (const [address, readers] of Object.entries(PAGES)) {
  for (let reader = 1; reader <= readers; reader += 1) {
    const seed = address.length * 100 + reader;
    test(`${TAPS} taps on ${address} while its script is loading do what they do later (seed ${seed})`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const random = seededRandom(seed);
      // First on a page that has its script: that is how it should end.
      await page.goto(address);
      await wakeAll(page);
      const taps = await tapAnything(page, random);
      await page.waitForTimeout(ADDRESS_FOLLOWS_MS);
      const wanted = await standing(page);

      const slow = await context.newPage();
      await slow.route('**/assets/js/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, random() * SLOWEST_FILE_MS));
        await route.continue();
      });
      await slow.goto(address, {waitUntil: 'commit'});
      await slow.locator('footer.footer').waitFor({state: 'attached'});
      await numberControls(slow);
      for (const tap of taps) {
        await slow.waitForTimeout(random() * LONGEST_WAIT_MS);
        await use(slow, tap);
      }
      await expect.poll(() => standing(slow)).toEqual(wanted);
    });
  }
}

/** Taps on controls by chance, and says which. A control that an earlier tap took away or closed is left out. */
async function tapAnything(page: Page, random: Random): Promise<readonly number[]> {
  const count = await numberControls(page);
  expect(count).toBeGreaterThan(3);
  const taps: number[] = [];
  let hasBegunAnew = false;
  while (taps.length < TAPS) {
    const tap = Math.floor(random() * count);
    const control = controlOf(page, tap);
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    // Without its script "Start over" shows nothing yet: a box then shows, and keeps, the other state than with it.
    hasBegunAnew ||= (await control.textContent()) === 'Start over';
    if (hasBegunAnew && (await control.getAttribute('type')) === 'checkbox') continue;
    await use(page, tap);
    taps.push(tap);
  }
  return taps;
}

/** Numbers the controls of the components, as they stand in the HTML, and says how many there are. */
function numberControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls =
      '[data-island] :is(button, input, summary, [data-script]):enabled, [data-island] [data-script]';
    const all = [...document.querySelectorAll(controls)].filter((control) => !control.closest('[data-note]'));
    all.forEach((control, index) => {
      control.setAttribute('data-tap', String(index));
    });
    return all.length;
  });
}

function controlOf(page: Page, tap: number): Locator {
  return page.locator(`[data-tap="${tap}"]`);
}

async function use(page: Page, tap: number): Promise<void> {
  const control = controlOf(page, tap);
  await control.click();
  if (TYPED.test((await control.getAttribute('type')) ?? '')) {
    await page.keyboard.press('End');
    await page.keyboard.type('1');
  }
}

/** All that the components show and hold, and the address. Notes that nobody looks at come at different times. */
function standing(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const textOf = (island: Element): string => {
      const copy = island.cloneNode(true) as Element;
      for (const note of copy.querySelectorAll('[role=tooltip]')) note.remove();
      return copy.textContent;
    };
    return {
      address: location.search + location.hash,
      focus: document.activeElement?.getAttribute('data-tap'),
      islands: [...document.querySelectorAll<HTMLElement>('[data-island]')].map((island) => ({
        text: textOf(island),
        fields: [...island.querySelectorAll('input')].map(
          ({checked, value}) => `${value} ${String(checked)}`,
        ),
        states: [
          ...island.querySelectorAll('[aria-pressed], [aria-current], [aria-invalid], [data-chosen]'),
        ].map(({ariaPressed, ariaCurrent, ariaInvalid}) => [ariaPressed, ariaCurrent, ariaInvalid]),
        isBusy: island.ariaBusy,
      })),
    };
  });
}

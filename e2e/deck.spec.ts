import {expect, test, type Locator, type Page} from '@playwright/test';
import {findViolations} from './support/findViolations';
import {openPage} from './support/openPage';

const DECK = '/slides/what-is-ml-engineering';
const SLIDES = 13;
const SLOW_FILE_MS = 500;

const screenOf = (page: Page): Locator => page.getByRole('dialog', {name: 'Slides'});

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(screenOf(page).getByRole('status')).toHaveText(new RegExp(`^Slide ${number} of ${SLIDES}: `));
  await expect(screenOf(page).getByRole('heading', {level: 2})).toHaveCount(1);
  expect(page.url()).toContain(`?present#slide-${number}`);
}

test('is presented by keys, over the whole screen, and ends with Escape', async ({page}) => {
  await openPage(page, DECK);
  const present = page.getByRole('button', {name: 'Present'});
  await present.click();
  await expectSlide(page, 1);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  for (const [key, number] of [
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageDown', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', SLIDES],
    ['ArrowRight', SLIDES],
    ['Home', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
  }
  await page.keyboard.press('Escape');
  await expect(screenOf(page)).toHaveCount(0);
  expect(page.url()).toMatch(/what-is-ml-engineering#slide-1$/);
  await expect(present).toBeFocused();
  await expect.poll(async () => await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('a tap on “Present” while its script is on its way presents, once', async ({page}) => {
  await page.route('**/assets/js/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_FILE_MS));
    await route.continue();
  });
  await page.goto(DECK, {waitUntil: 'commit'});
  await page.getByRole('button', {name: 'Present'}).click();
  await expectSlide(page, 1);
  await page.goBack();
  await expect(screenOf(page)).toHaveCount(0);
});

test('shows the speaker notes with n, and a button does the same', async ({page}) => {
  await openPage(page, `${DECK}?present#slide-3`);
  const notes = screenOf(page).getByRole('complementary', {name: 'Speaker notes'});
  await expectSlide(page, 3);
  await expect(notes).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  await screenOf(page).getByRole('button', {name: 'Notes'}).click();
  await expect(notes).toHaveCount(0);
});

test('a reload finds the slide again, and Space on a button is the button’s', async ({page}) => {
  await openPage(page, `${DECK}?present#slide-5`);
  await expectSlide(page, 5);
  await page.reload();
  await expectSlide(page, 5);
  await screenOf(page).getByRole('button', {name: '← Back'}).focus();
  await page.keyboard.press('Space');
  await expectSlide(page, 4);
});

test('the browser’s Back ends it', async ({page}) => {
  await openPage(page, DECK);
  await page.getByRole('button', {name: 'Present'}).click();
  await expectSlide(page, 1);
  await page.goBack();
  await expect(screenOf(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('a swipe turns the slide, a scroll does not', async ({page}) => {
    await openPage(page, `${DECK}?present#slide-2`);
    await expectSlide(page, 2);
    await swipe(page, {x: 320, y: 400}, {x: 60, y: 410});
    await expectSlide(page, 3);
    await swipe(page, {x: 60, y: 400}, {x: 320, y: 410});
    await expectSlide(page, 2);
    await swipe(page, {x: 200, y: 600}, {x: 190, y: 300});
    await expectSlide(page, 2);
  });
});

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [820, 1180],
] as const) {
  test(`every slide fits a screen of ${width} by ${height}`, async ({page}) => {
    await page.setViewportSize({width, height});
    await openPage(page, `${DECK}?present#slide-1`);
    for (let number = 1; number <= SLIDES; number += 1) {
      await expectSlide(page, number);
      const beyond = await screenOf(page)
        .getByRole('heading', {level: 2})
        .evaluate((heading) => {
          const stage = heading.closest('section')?.parentElement;
          return stage === null || stage === undefined
            ? NaN
            : Math.max(stage.scrollHeight - stage.clientHeight, stage.scrollWidth - stage.clientWidth);
        });
      expect(beyond, `slide ${number}`).toBeLessThanOrEqual(1);
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('a presented slide is accessible', async ({page}) => {
  await openPage(page, `${DECK}?present#slide-2`);
  await expectSlide(page, 2);
  expect(await findViolations(page, 'dialog')).toEqual([]);
});

test('on paper each slide has a page of its own, across, and closed notes are not there', async ({page}) => {
  await openPage(page, DECK);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Speaker notes').first()).toBeHidden();
  await expect(page.getByRole('button', {name: 'Present'})).toHaveCount(0);
  await page.emulateMedia({media: null});
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const across = pages.filter(([, width, height]) => Number(width) > Number(height));
  expect(across).toHaveLength(SLIDES);
  expect(pages.length).toBeGreaterThan(SLIDES);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the slides stand one below the other, and each one’s notes open', async ({page}) => {
    await page.goto(DECK);
    await expect(page.getByRole('button', {name: 'Present'})).toHaveCount(0);
    for (let number = 1; number <= SLIDES; number += 1) {
      await expect(page.locator(`h2#slide-${number}`)).toBeVisible();
    }
    await page.getByText('Speaker notes').first().click();
    await expect(page.getByText('let two of them say what they do')).toBeVisible();
  });
});

/** One finger goes from one point to another, as the browser hears it from the screen. */
async function swipe(
  page: Page,
  from: {readonly x: number; readonly y: number},
  to: {readonly x: number; readonly y: number},
): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: {x: number; y: number}[]) =>
    await devTools.send('Input.dispatchTouchEvent', {type, touchPoints: points});
  await touch('touchStart', [from]);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [{x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part}]);
  }
  await touch('touchEnd', []);
}

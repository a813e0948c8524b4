import {expect, test, type Locator} from '@playwright/test';
import {isOnTop} from './support/isOnTop';

const ADDRESS = '/roles/machine-learning-engineer';
const LAST_PART = 'Read next';

/** Whether the browser has laid out what the element holds. */
function isLaidOut(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const inner = one.firstElementChild ?? one;
    return inner.checkVisibility({contentVisibilityAuto: true});
  });
}

/** How far below the window's upper edge, in CSS pixels. */
function topOf(element: Locator): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().top);
}

test('what stands far below the first screen is laid out when a reader comes there', async ({page}) => {
  await page.goto(ADDRESS);
  const source = page.locator('.theme-doc-markdown > ul').last().locator('li').first();
  expect(await isLaidOut(source)).toBe(false);
  await page.getByRole('heading', {name: LAST_PART}).scrollIntoViewIfNeeded();
  await expect.poll(() => isLaidOut(source)).toBe(true);
});

test('whoever comes by an address, and reads upwards from there, keeps their place', async ({page}) => {
  await page.goto(`${ADDRESS}#read-next`);
  const heading = page.getByRole('heading', {name: LAST_PART});
  await expect.poll(() => topOf(heading)).toBeLessThan(844);
  let before = await topOf(heading);
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 10; turn++) {
    await page.mouse.wheel(0, -120);
    await expect.poll(() => topOf(heading)).toBeCloseTo(before + 120, 0);
    before = await topOf(heading);
  }
});

test('a note reaches beyond the part that its word stands in, and pointing moves nothing', async ({page}) => {
  await page.goto(ADDRESS);
  const words = page.locator('.theme-doc-markdown > p:nth-of-type(n + 8) [aria-describedby]');
  const later = page.getByRole('heading', {name: LAST_PART});
  const hovered = Math.min(await words.count(), 6);
  expect(hovered).toBeGreaterThan(3);
  for (let index = 0; index < hovered; index++) {
    const word = words.nth(index);
    await word.evaluate((one) => {
      one.scrollIntoView({block: 'center'});
    });
    await page.waitForTimeout(100);
    const before = (await topOf(later)) - (await topOf(word));
    await word.hover();
    const note = page.getByRole('tooltip');
    await expect(note).toBeVisible();
    expect(await isOnTop(note)).toBe(true);
    expect((await topOf(later)) - (await topOf(word))).toBeCloseTo(before, 0);
  }
});

test('on paper everything stands', async ({page}) => {
  await page.goto(ADDRESS);
  await page.emulateMedia({media: 'print'});
  const parts = page.locator('.theme-doc-markdown > :is(p, ul)');
  for (const part of await parts.all()) expect(await isLaidOut(part)).toBe(true);
});

import {expect, test, type Locator, type Page} from '@playwright/test';
import {isOnTop} from './support/isOnTop';
import {untilLaidOut} from './support/openPage';

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

/** Waits until the page keeps its height for ten frames: what comes near the window is laid out in the frames after. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const {documentElement} = document;
    let height = documentElement.scrollHeight;
    for (let still = 0; still < 10; still++) {
      await new Promise(requestAnimationFrame);
      if (documentElement.scrollHeight !== height) still = 0;
      height = documentElement.scrollHeight;
    }
  });
}

/** Opens the page and keeps it as it is before what is far below is laid out: a picture that never comes holds it. */
async function openBeforeLayout(page: Page): Promise<void> {
  await page.route('**/img/never.svg', () => undefined);
  await page.route(`**${ADDRESS}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: `${await response.text()}<img src=/img/never.svg alt="">`});
  });
  await page.goto(ADDRESS, {waitUntil: 'domcontentloaded'});
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'late');
}

test('what stands far below the first screen is laid out after the page has been drawn', async ({page}) => {
  await page.addInitScript(() => {
    const look = (): void => {
      const part = document.querySelector('.theme-doc-markdown > ul:last-of-type li');
      // While the page is still being read, its last part so far may stand in the first screen.
      if (part === null || document.readyState === 'loading') requestAnimationFrame(look);
      else
        document.documentElement.dataset.seen = String(part.checkVisibility({contentVisibilityAuto: true}));
    };
    look();
  });
  await page.goto(ADDRESS);
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'false');
  await untilLaidOut(page);
  for (const part of await page.locator('.theme-doc-markdown > :is(p, ul)').all()) {
    expect(await isLaidOut(part)).toBe(true);
  }
});

for (const width of [390, 1440]) {
  test(`whoever reloads, or comes back, is where they were, at ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 844});
    await page.goto(`${ADDRESS}#sources`);
    await untilLaidOut(page);
    await page.mouse.move(width / 2, 500);
    const arrivedAt = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -1500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(arrivedAt - 1500);
    const heading = page.locator('#why');
    const before = await topOf(heading);
    await page.reload();
    await expect.poll(() => topOf(heading)).toBeCloseTo(before, 0);
    // The browser of these tests keeps no page in memory, so it is made anew.
    await page.goto('/search');
    await page.goBack();
    await expect.poll(() => topOf(heading)).toBeCloseTo(before, 0);
  });
}

for (const width of [390, 1440]) {
  test(`each heading of a long page is where its address leads, at ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 844});
    await page.goto('/glossary');
    for (const link of await page
      .getByRole('navigation', {name: 'Terms by letter'})
      .getByRole('link')
      .all()) {
      const anchor = String(await link.getAttribute('href'));
      await link.dispatchEvent('click');
      await expect(page).toHaveURL(`/glossary${anchor}`);
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      const isAtEnd = (await page.evaluate(() => scrollY)) >= end - 1;
      if (!isAtEnd) await expect.poll(() => topOf(page.locator(anchor))).toBeCloseTo(76, -1);
    }
  });
}

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

test('whoever goes to a place in a page of which much is not laid out yet stands at it', async ({page}) => {
  await openBeforeLayout(page);
  await page.locator('.page-contents [href="#why"]').dispatchEvent('click');
  await expect(page).toHaveURL(`${ADDRESS}#why`);
  await untilLaidOut(page);
  const heading = page.locator('#why');
  const place = await topOf(heading);
  expect(place).toBeLessThan(200);
  await page.reload({waitUntil: 'domcontentloaded'});
  await expect.poll(() => topOf(heading)).toBeCloseTo(place, 0);
});

test('a note reaches beyond the part that its word stands in, and pointing moves nothing', async ({page}) => {
  await openBeforeLayout(page);
  const words = page.locator('.theme-doc-markdown > p:nth-of-type(n + 8) [aria-describedby]');
  const later = page.getByRole('heading', {name: LAST_PART});
  const hovered = Math.min(await words.count(), 6);
  expect(hovered).toBeGreaterThan(3);
  for (let index = 0; index < hovered; index++) {
    const word = words.nth(index);
    await word.evaluate((one) => {
      one.scrollIntoView({block: 'center'});
    });
    await untilStill(page);
    const before = (await topOf(later)) - (await topOf(word));
    await word.hover();
    const note = page.getByRole('tooltip');
    await expect(note).toBeVisible();
    expect(await isOnTop(note)).toBe(true);
    expect((await topOf(later)) - (await topOf(word))).toBeCloseTo(before, 0);
  }
});

test('on paper everything stands', async ({page}) => {
  await openBeforeLayout(page);
  await page.emulateMedia({media: 'print'});
  const parts = page.locator('.theme-doc-markdown > :is(p, ul)');
  for (const part of await parts.all()) expect(await isLaidOut(part)).toBe(true);
});

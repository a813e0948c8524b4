import {AxeBuilder} from '@axe-core/playwright';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startAppBackend, type AppBackend} from '../support/appBackend';
import {launchBrowser, openPage} from '../support/openPage';
import {sampleBytes, sampleFaces} from '../support/samples';

let backend: AppBackend;
let browser: Browser;

/** Photos in every state, a person, and a form with a refusal in it. */
beforeAll(async () => {
  [backend, browser] = await Promise.all([startAppBackend(), launchBrowser()]);
  const put = async (file: string) =>
    (await backend.store(sampleBytes(file))).photo.id;
  backend.fail(await put('none-01-room.jpg'), 'It cannot be read.');
  const names = ['Ada', 'Wilhelmina-Charlotte von Hohenstein-Ansbach', null];
  const faces = sampleFaces('group-01-three.jpg', names);
  backend.answer(await put('group-01-three.jpg'), faces);
  await put('bo-05-scene.jpg');
});
afterAll(async () => {
  await browser.close();
  await backend.goDown();
});

async function violationsOf(page: Page) {
  const {violations} = await new AxeBuilder({page}).analyze();
  return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]);
}

/** Fills the page with what goes wrong, and waits until all of it is there. */
async function makeTroubles(page: Page): Promise<void> {
  await page.getByText('Connected').waitFor();
  backend.refuse({status: 415, title: 'Not a picture', detail: 'A PDF.'});
  await page
    .locator('#photo-file')
    .setInputFiles({name: 'a.pdf', mimeType: 'x/y', buffer: Buffer.from('a')});
  await page.locator('.upload').getByText('Not a picture').waitFor();
  await page.locator('.help summary').click();
}

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)(
  'axe finds nothing on a full page (%s, %i px) nor in its dialog, and nothing scrolls sideways',
  async (colorScheme, width) => {
    const viewport = {width, height: 844};
    const options = {colorScheme, viewport, reducedMotion: 'reduce'} as const;
    const {page, troubles} = await openPage(browser, backend.address, options);
    await makeTroubles(page);
    expect(await violationsOf(page)).toEqual([]);
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
    await page.locator('.photo button').first().click();
    expect(await violationsOf(page)).toEqual([]);
    expect(await excess()).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test('everything that is pressed is at least 24 px high and wide', async () => {
  const {page} = await openPage(browser, backend.address);
  await makeTroubles(page);
  const small = await page
    .locator(
      'button:visible, .button:visible, input:visible, a:visible, summary',
    )
    .evaluateAll((targets) =>
      targets
        .map((target) => [target, target.getBoundingClientRect()] as const)
        .filter(([, {width, height}]) => Math.min(width, height) < 24)
        .map(([target]) => target.outerHTML),
    );
  expect(small).toEqual([]);
  await page.context().close();
});

test('the focus is always seen, also on a file button whose input is not', async () => {
  const {page} = await openPage(browser, backend.address);
  await page.getByText('Connected').waitFor();
  const seen = new Set<string>();
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const target = document.activeElement;
      if (target === null || target === document.body) return undefined;
      const shown = target.closest('label') ?? target;
      const {outlineStyle, outlineWidth} = getComputedStyle(shown);
      return {
        name: target.id || target.textContent,
        outlineStyle,
        outlineWidth,
      };
    });
    if (focus === undefined) continue;
    seen.add(focus.name);
    expect(focus).toMatchObject({outlineStyle: 'solid', outlineWidth: '3px'});
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['photo-file', 'paste', 'name', 'consent']),
  );
  await page.context().close();
});

test('without script the page says what it needs', async () => {
  const options = {javaScriptEnabled: false};
  const {page} = await openPage(browser, backend.address, options);
  await page.locator('noscript p').waitFor();
  const words = await page.locator('noscript').textContent();
  expect(words).toContain('This page needs JavaScript');
  expect(await page.locator('main').isVisible()).toBe(false);
  await page.context().close();
});

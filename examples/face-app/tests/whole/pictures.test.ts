import {setTimeout} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {launchBrowser, openPage} from '../support/openPage';
import {samplePath} from '../support/samples';
import {takePicture} from '../support/takePicture';
import {WholeApp} from '../support/wholeApp';

// Every step that the site's page about running the app shows, walked through in order as a person does it.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const SAMPLES_AT_ONCE = [
  'ada-05-scene.jpg',
  'bo-05-scene.jpg',
  'none-01-room.jpg',
  'ada-06-wide.jpg',
  'bo-06-wide.jpg',
  'ada-03-yaw-left.jpg',
  'bo-03-yaw-left.jpg',
  'ada-04-light.jpg',
];
const whole = new WholeApp();
let browser: Browser;
let page: Page;
let troubles: readonly string[];

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), whole.start()]);
  ({page, troubles} = await openPage(browser, whole.process.address, {
    // High enough for all photos, so that a picture may show any of them.
    viewport: {width: 700, height: 3_600},
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    locale: 'en-GB',
  }));
  await page.getByText('Connected').waitFor();
});
afterAll(async () => {
  await browser.close();
  await whole.remove();
  expect(troubles).toEqual([]);
});

const photo = (file: string) => page.locator('.photo', {hasText: file});
const named = (file: string) =>
  photo(file).locator('.faces strong').allTextContents();

async function send(...files: readonly string[]): Promise<void> {
  await page.locator('#photo-file').setInputFiles(files.map(samplePath));
}

async function fillIn(name: string): Promise<void> {
  const of = name.toLowerCase();
  await page.locator('#name').fill(name);
  await page
    .locator('#enrol-file')
    .setInputFiles(
      [`${of}-01-front.jpg`, `${of}-02-yaw-right.jpg`].map(samplePath),
    );
  await page.locator('#consent').check();
}

/** Milliseconds after which the page has heard what happened before the model was held. */
const NEWS_MS = 500;

/**
 * Lets the model work only now and then, so that photos wait for it even on a machine that sends them slowly. It
 * answers often enough for the app to take it for ready. Once `isSeen` the model is held, in the middle of a photo.
 */
async function holdOnce(
  isSeen: () => Promise<boolean>,
  modelServer: number,
): Promise<void> {
  for (;;) {
    process.kill(modelServer, 'SIGSTOP');
    await setTimeout(NEWS_MS);
    if (await isSeen()) return;
    process.kill(modelServer, 'SIGCONT');
    await setTimeout(NEWS_MS / 5);
  }
}

it('a person who agrees is enrolled', async () => {
  for (const name of ['Ada', 'Bo']) {
    await fillIn(name);
    await expect.poll(() => page.locator('#picks img').count()).toBe(2);
    if (name === 'Ada') await takePicture('enrol', page.locator('#enrol-form'));
    await page.locator('#enrol-go').click();
    await page.locator('.person', {hasText: name}).waitFor({timeout: 60_000});
  }
});

it('photos that are sent together wait for each other, and the page shows where each one is', async () => {
  const modelServer = whole.childPid('model-server');
  const cards = page.locator('.photo');
  const at = (stop: string) =>
    cards.filter({has: page.locator('[aria-current=step]', {hasText: stop})});
  const isSeen = async () =>
    (await at('being recognised').count()) === 2 &&
    (await at('queued').count()) > 0;
  await send(...SAMPLES_AT_ONCE);
  try {
    await holdOnce(isSeen, modelServer);
    // Newest first: the last that waits stands above the first that does not.
    await takePicture(
      'on-its-way',
      at('queued').last(),
      at('being recognised').first(),
    );
  } finally {
    process.kill(modelServer, 'SIGCONT');
  }
  // A photo that was sent meanwhile was refused, as the model did not answer; the page sends it again.
  await expect
    .poll(() => cards.getByText('Answered after').count(), {timeout: 60_000})
    .toBe(SAMPLES_AT_ONCE.length);
  expect(await named('ada-06-wide.jpg')).toEqual(['Ada']);
  expect(await named('none-01-room.jpg')).toEqual([]);
});

it('the answer has a box and a distance for each face, and leaves a stranger unknown', async () => {
  await send('group-01-three.jpg');
  await expect
    .poll(() => named('group-01-three.jpg'), {timeout: 60_000})
    .toEqual(['unknown', 'Ada', 'Bo']);
  await takePicture('answer', photo('group-01-three.jpg'));
});

it('a stranger who is near enough gets a wrong name', async () => {
  await send('hana-01-front.jpg', 'gus-01-front.jpg');
  await expect
    .poll(() => named('hana-01-front.jpg'), {timeout: 60_000})
    .toEqual(['unknown']);
  await expect
    .poll(() => named('gus-01-front.jpg'), {timeout: 60_000})
    .toEqual(['Bo']);
  await takePicture('unknown', photo('hana-01-front.jpg'));
  await takePicture('wrong-name', photo('gus-01-front.jpg'));
});

it('a person is deleted with a receipt, and the answers forget the name', async () => {
  await page
    .locator('.person', {hasText: 'Bo'})
    .getByRole('button', {name: 'Delete'})
    .click();
  await page.getByRole('button', {name: 'Delete for good'}).click();
  await page
    .getByText('A search everywhere afterwards found nothing left.')
    .waitFor();
  await takePicture('receipt', page.locator('#delete-dialog'));
  await page.getByRole('button', {name: 'Close'}).click();
  await expect
    .poll(() => named('gus-01-front.jpg'), {timeout: 60_000})
    .not.toContain('Bo');
});

import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {launchBrowser, openPage} from '../support/openPage';
import {samplePath} from '../support/samples';
import {WholeApp} from '../support/wholeApp';

// A start takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const TOKEN = 'a-token-of-24-characters';
const whole = new WholeApp({FACE_APP_API_TOKEN: TOKEN});
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), whole.start()]);
});
afterAll(async () => {
  await browser.close();
  await whole.remove();
});

it('a person opens the page with the token, enrols somebody, sends a photo, and reads the name', async () => {
  const {page, troubles} = await openPage(browser, whole.process.address);
  await page.getByRole('textbox', {name: 'Token'}).fill(TOKEN);
  await page.getByRole('button', {name: 'Open the app'}).click();
  await page.getByText('Connected').waitFor();

  await page.locator('#name').fill('Ada');
  await page
    .locator('#enrol-file')
    .setInputFiles(samplePath('ada-01-front.jpg'));
  await page.locator('#consent').check();
  await page.locator('#enrol-go').click();
  await page.locator('.person', {hasText: 'Ada'}).waitFor();

  await page
    .locator('#photo-file')
    .setInputFiles(samplePath('ada-05-scene.jpg'));
  const photo = page.locator('.photo', {hasText: 'ada-05-scene.jpg'});
  await photo
    .getByText(/distance 0\.2\d of 0\.60 allowed/)
    .waitFor({timeout: 60_000});
  expect(await photo.locator('.faces strong').allTextContents()).toEqual([
    'Ada',
  ]);
  expect(troubles).toEqual([]);
});

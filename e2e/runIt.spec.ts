import {expect, test} from '@playwright/test';
import {statSync} from 'node:fs';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {watchShifts} from './support/watchShifts';

const PAGE = '/face-app/run-it';
const PICTURES = ['enrol', 'on-its-way', 'answer', 'unknown', 'wrong-name', 'receipt'];
const MOST_BYTES = 60_000;

for (const width of [390, 1440]) {
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({viewport: {width, height: 900}});

    test('each picture of the running app loads, fits the page and is described', async ({page}) => {
      await openPage(page, PAGE);
      const pictures = page.getByRole('article').locator('img');
      await expect(pictures).toHaveCount(PICTURES.length);
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect(picture).toHaveJSProperty('complete', true);
        const [natural, declared] = await picture.evaluate((image: HTMLImageElement) => [
          image.naturalWidth / image.naturalHeight,
          Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
        ]);
        expect(natural).toBeGreaterThan(0);
        // The place is kept before the picture has come.
        expect(declared).toBeCloseTo(natural, 2);
        expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
      }
      expect(await isWiderThanWindow(page)).toBe(false);
    });
  });
}

test('no picture is heavier than a page allows', () => {
  for (const name of PICTURES)
    expect(statSync(`static/img/face-app/${name}.webp`).size).toBeLessThanOrEqual(MOST_BYTES);
});

test('nothing moves while the page’s script takes over', async ({page}) => {
  expect(await watchShifts(page, PAGE)).toEqual([]);
});

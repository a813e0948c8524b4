import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {STEP_IDS} from '../src/data/pipeline';
import {parseJourney} from '../src/lib/recordedJourney';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';

const JOURNEY = parseJourney(readFileSync('examples/face-app/record/journey.json', 'utf8'));

for (const width of [390, 1440]) {
  test(`each step of the diagram opens what the running app passed on there, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    for (const id of STEP_IDS) {
      await openPage(page, `/face-app#step-${id}`);
      const details = page.locator(`#step-${id} details`);
      await details.locator('summary').click();
      for (const {title} of JOURNEY.payloads.filter(({step}) => step === id)) {
        await expect(details.getByText(title, {exact: true})).toBeVisible();
      }
      expect(await isWiderThanWindow(page)).toBe(false);
      // A long line scrolls inside its box, and never pushes the description over what stands beside it.
      const box = await details.boundingBox();
      const article = await page.getByRole('article').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
        (article?.x ?? 0) + (article?.width ?? 0) + 1,
      );
    }
  });
}

test('the fields of a handoff stand beside it, as the contract gives them', async ({page}) => {
  await openPage(page, '/face-app/backend');
  const row = page.getByRole('row', {name: /deleteAfter/});
  await expect(row).toContainText('time (UTC)');
  await expect(row).toContainText('When the photo is deleted by itself.');
});

test('the cells of a table in a page have room around their text', async ({page}) => {
  await openPage(page, '/face-app/backend');
  const cell = page.getByRole('cell').first();
  await expect(cell).toHaveCSS('padding-left', '12px');
  await expect(cell).toHaveCSS('border-top-width', '1px');
});

test('the model’s report is shown as a table, and says that it is synthetic', async ({page}) => {
  await openPage(page, '/face-app/model');
  await expect(page.getByRole('columnheader', {name: 'Measured (synthetic)'})).toBeVisible();
  await expect(page.getByRole('row', {name: /Strangers taken for somebody/})).toBeVisible();
});

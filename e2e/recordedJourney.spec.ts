import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {STEP_IDS, STEPS} from '../src/data/pipeline';
import {parseJourney} from '../src/lib/recordedJourney';
import {isOnTop} from './support/isOnTop';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';

const JOURNEY = parseJourney(readFileSync('examples/face-app/record/journey.json', 'utf8'));

for (const width of [390, 1440]) {
  test(`each step of the diagram leads to what the running app passed on there, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    for (const id of STEP_IDS) {
      await openPage(page, `/face-app#step-${id}`);
      await page
        .locator(`#step-${id}`)
        .getByRole('link', {name: 'What really passed here, recorded from the running app'})
        .click();
      const heading = page.getByRole('heading', {name: new RegExp(`^${STEPS[id].title}: `)});
      // A part above it may be laid out a moment later, and the heading then finds its place again.
      await expect.poll(() => isOnTop(heading)).toBe(true);
      for (const {title} of JOURNEY.payloads.filter(({step}) => step === id)) {
        await expect(page.locator(`[data-step="${id}"]`).getByText(title, {exact: true})).toBeVisible();
      }
    }
  });

  test(`a long line of the record scrolls inside its box, at ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await openPage(page, '/face-app/recorded');
    const article = await page.getByRole('article').boundingBox();
    const end = (article?.x ?? 0) + (article?.width ?? 0) + 1;
    for (const id of STEP_IDS) {
      const payload = page.locator(`[data-step="${id}"]`);
      await payload.scrollIntoViewIfNeeded();
      const box = await payload.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(end);
    }
    expect(await isWiderThanWindow(page)).toBe(false);
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

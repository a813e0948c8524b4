import {expect, test} from 'vitest';
import {samplePath} from '../support/samples';
import {usePage} from '../support/usePage';

const FILE = 'ada-05-scene.jpg';
const at = usePage();

const choose = () =>
  at.page.locator('#photo-file').setInputFiles(samplePath(FILE));
const photo = () => at.page.locator('.photo', {hasText: FILE});

test('a photo is deleted only after a question, and the receipt is read out in words', async () => {
  await choose();
  await photo().getByRole('button', {name: 'Delete'}).click();
  await at.page.getByRole('button', {name: 'Keep'}).click();
  expect(at.backend.photos.size).toBe(1);
  await photo().getByRole('button', {name: 'Delete'}).click();
  await at.page.getByRole('button', {name: 'Delete for good'}).click();
  await at.page
    .getByText('A search everywhere afterwards found nothing left.')
    .waitFor();
  const receipt = await at.page.locator('#delete-words').textContent();
  expect(receipt).toContain(
    '1 picture, 2 database rows, 1 answer and 3 events',
  );
  await at.page.getByRole('button', {name: 'Close'}).click();
  // The browser tells that a dialog was closed a moment later.
  await expect
    .poll(() => at.page.evaluate(() => document.activeElement?.id))
    .toBe('photos-title');
  expect(await photo().count()).toBe(0);
  await at.page.getByText('No photo yet.').waitFor();
});

test('a deletion that fails says so in the dialog, and the photo stays', async () => {
  await choose();
  await photo().waitFor();
  await at.page.route('**/photos/*', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await photo().getByRole('button', {name: 'Delete'}).click();
  await at.page.getByRole('button', {name: 'Delete for good'}).click();
  await at.page
    .locator('dialog')
    .getByText('The app cannot be reached')
    .waitFor();
  await at.page.keyboard.press('Escape');
  expect(await photo().count()).toBe(1);
});

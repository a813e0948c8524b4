import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {samplePath} from '../support/samples';
import {theOnlyPhoto} from '../support/theOnlyPhoto';
import {usePage} from '../support/usePage';

const FILE = 'ada-05-scene.jpg';
const at = usePage();

/** A data transfer that holds a sample, as a person's drag or copy would. */
const transferOf = (file: string) =>
  at.page.evaluateHandle(
    ({name, base64}) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, {type: 'image/jpeg'}));
      return transfer;
    },
    {name: file, base64: readFileSync(samplePath(file), 'base64')},
  );
/** Presses Tab until the element with this id has the focus, as a person without a mouse does. */
async function tabTo(id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await at.page.evaluate(() => document.activeElement?.id);
    if (focused === id) return;
    await at.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to #${id}.`);
}

test('a person is enrolled and a photo sent by keyboard alone', async () => {
  await tabTo('photo-file');
  const choosing = at.page.waitForEvent('filechooser');
  await at.page.keyboard.press('Space');
  await (await choosing).setFiles(samplePath(FILE));
  expect(await theOnlyPhoto(at.backend)).toEqual(
    readFileSync(samplePath(FILE)),
  );

  await tabTo('name');
  await at.page.keyboard.type('Ada');
  await tabTo('enrol-file');
  const choosingMore = at.page.waitForEvent('filechooser');
  await at.page.keyboard.press('Space');
  await (
    await choosingMore
  ).setFiles(['ada-01-front.jpg', 'ada-02-yaw-right.jpg'].map(samplePath));
  await tabTo('consent');
  await at.page.keyboard.press('Space');
  await tabTo('enrol-go');
  await at.page.keyboard.press('Enter');
  await at.page.locator('.person', {hasText: 'Ada'}).waitFor();
  expect(await at.page.locator('.person').textContent()).toContain('2 photos');
  expect(await at.page.locator('#name').inputValue()).toBe('');
  expect(await at.page.locator('#picks li').count()).toBe(0);

  await at.page.locator('.person button').press('Enter');
  await tabTo('delete-go');
  await at.page.keyboard.press('Enter');
  await at.page.getByText('found nothing left').waitFor();
  await at.page.keyboard.press('Escape');
  await at.page.getByText('Nobody is enrolled yet').waitFor();
});

test('a photo that is dropped anywhere is sent', async () => {
  const dataTransfer = await transferOf(FILE);
  await at.page.dispatchEvent('footer', 'dragover', {dataTransfer});
  expect(await at.page.locator('body').getAttribute('class')).toBe('over');
  await at.page.dispatchEvent('footer', 'drop', {dataTransfer});
  expect(await theOnlyPhoto(at.backend)).toEqual(
    readFileSync(samplePath(FILE)),
  );
  expect(await at.page.locator('body').getAttribute('class')).toBe('');
});

test('a photo that is dropped on the enrolment is chosen there, and not sent', async () => {
  const dataTransfer = await transferOf(FILE);
  await at.page.dispatchEvent('#enrol-form', 'drop', {dataTransfer});
  await at.page.locator('#picks', {hasText: FILE}).waitFor();
  expect(at.backend.photos.size).toBe(0);
  await at.page.getByRole('button', {name: `Remove ${FILE}`}).click();
  expect(await at.page.locator('#picks li').count()).toBe(0);
});

test('a photo that is pasted with the keys is sent', async () => {
  const transfer = await transferOf(FILE);
  await at.page.evaluate((clipboardData) => {
    const options = {clipboardData, bubbles: true, cancelable: true};
    document.body.dispatchEvent(new ClipboardEvent('paste', options));
  }, transfer);
  expect(await theOnlyPhoto(at.backend)).toEqual(
    readFileSync(samplePath(FILE)),
  );
});

test('the paste button sends the picture on the clipboard, and says so when there is none', async () => {
  await at.page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.page.evaluate(() => navigator.clipboard.writeText('no picture'));
  await at.page.getByRole('button', {name: 'Paste'}).click();
  await at.page.getByText('There is no picture on the clipboard').waitFor();
  await at.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob>((resolve) => {
      canvas.toBlob((made) => {
        resolve(made ?? new Blob());
      }, 'image/png');
    });
    await navigator.clipboard.write([new ClipboardItem({'image/png': blob})]);
  });
  await at.page.getByRole('button', {name: 'Paste'}).click();
  const bytes = await theOnlyPhoto(at.backend);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('a clipboard that may not be read leads to the keys', async () => {
  await at.page.context().clearPermissions();
  await at.page.evaluate(() => {
    navigator.clipboard.read = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await at.page.getByRole('button', {name: 'Paste'}).click();
  await at.page.getByText('Press Ctrl+V').waitFor();
});

import {expect, test} from 'vitest';
import {sampleBytes, sampleFaces, samplePath} from '../support/samples';
import {usePage} from '../support/usePage';

const at = usePage();

/** Sends a sample with the file button and returns the photo's id. */
async function send(file: string): Promise<string> {
  await at.page.locator('#photo-file').setInputFiles(samplePath(file));
  const card = at.page.locator('.photo', {hasText: file});
  await card.waitFor();
  return ((await card.getAttribute('id')) ?? '').replace('photo-', '');
}
const cardOf = (id: string) => at.page.locator(`#photo-${id}`);
const stopOf = (id: string) => cardOf(id).locator('[aria-current=step]');

test('a photo is seen and heard at each stop of its way', async () => {
  const id = await send('ada-05-scene.jpg');
  await expect.poll(() => stopOf(id).textContent()).toContain('queued');
  at.backend.start(id);
  await expect
    .poll(() => stopOf(id).textContent())
    .toContain('being recognised');
  at.backend.start(id, 2);
  await expect.poll(() => stopOf(id).textContent()).toContain('(try\u00a02)');
  at.backend.answer(id, sampleFaces('ada-05-scene.jpg', ['Ada']));
  const words = cardOf(id).getByText('distance 0.31 of 0.60 allowed');
  await words.waitFor();
  expect(await stopOf(id).count()).toBe(0);
  const heard = await at.page.locator('#announcements p').allTextContents();
  // The stream may be faster than the answer to the upload.
  expect(heard.filter((words) => !words.endsWith(': stored'))).toEqual([
    'ada-05-scene.jpg: queued',
    'ada-05-scene.jpg: being recognised',
    'ada-05-scene.jpg: being recognised (try\u00a02)',
    'ada-05-scene.jpg: answered, 1 face: Ada',
  ]);
});

test.each([390, 1440])(
  'the boxes lie on the faces, on a screen of %i px, and the names beside the picture',
  async (width) => {
    await at.page.setViewportSize({width, height: 800});
    const file = 'group-01-three.jpg';
    const faces = sampleFaces(file, ['Ada', 'Bo', null]);
    const id = await send(file);
    at.backend.answer(id, faces);
    await cardOf(id).locator('.faces').waitFor();
    const picture = await cardOf(id).locator('img').boundingBox();
    if (picture === null) throw new Error('The picture is not on the screen.');
    const scale = picture.width / 960;
    expect(picture.height / scale).toBeCloseTo(640, -1);
    for (const [index, {box}] of faces.entries()) {
      const drawn = await cardOf(id)
        .locator('.boxes .line')
        .nth(index)
        .evaluate((rectangle) => {
          // Without the stroke, which the bounding box of Playwright would count in.
          const {x, y, width: wide, height} = rectangle.getBoundingClientRect();
          return {x, y, width: wide, height};
        });
      expect(drawn.x).toBeCloseTo(picture.x + box.x * scale, 0);
      expect(drawn.y).toBeCloseTo(picture.y + box.y * scale, 0);
      expect(drawn.width).toBeCloseTo(box.width * scale, 0);
      expect(drawn.height).toBeCloseTo(box.height * scale, 0);
    }
    expect(await cardOf(id).locator('.faces strong').allTextContents()).toEqual(
      ['Ada', 'Bo', 'unknown'],
    );
    expect(await cardOf(id).textContent()).toContain(
      'nearest enrolled face at 0.71, only 0.60 is allowed',
    );
  },
);

test('a photo that fails says why, and one without a face says so', async () => {
  const failed = await send('gus-01-front.jpg');
  at.backend.fail(failed, 'The picture is gone from the store.');
  await cardOf(failed).getByText('The picture is gone').waitFor();
  expect(await cardOf(failed).textContent()).toContain('failed');
  const empty = await send('none-01-room.jpg');
  at.backend.answer(empty, []);
  await cardOf(empty).getByText('No face found in this photo.').waitFor();
});

test('a photo that somebody else sends appears by itself, newest first', async () => {
  await send('ada-05-scene.jpg');
  const {photo} = await at.backend.store(sampleBytes('bo-05-scene.jpg'));
  await cardOf(photo.id).waitFor();
  const first = at.page.locator('.photo').first();
  expect(await first.getAttribute('id')).toBe(`photo-${photo.id}`);
});

test('a photo that a worker takes up before the page has read it shows as being recognised', async () => {
  const {photo} = await at.backend.store(sampleBytes('bo-05-scene.jpg'));
  at.backend.start(photo.id);
  await expect
    .poll(() => stopOf(photo.id).textContent())
    .toContain('being recognised');
  at.backend.answer(photo.id, sampleFaces('bo-05-scene.jpg', ['Bo']));
  await cardOf(photo.id).getByText('distance 0.31').waitFor();
  expect(await stopOf(photo.id).count()).toBe(0);
});

test('a photo that has no answer yet when the page opens shows that it waits, and then the answer', async () => {
  const {photo} = await at.backend.store(sampleBytes('ada-05-scene.jpg'));
  await at.page.reload();
  await expect.poll(() => stopOf(photo.id).textContent()).toContain('queued');
  at.backend.start(photo.id, 2);
  await expect
    .poll(() => stopOf(photo.id).textContent())
    .toContain('being recognised');
  at.backend.answer(photo.id, sampleFaces('ada-05-scene.jpg', ['Ada']));
  await cardOf(photo.id).getByText('distance 0.31').waitFor();
  expect(await stopOf(photo.id).count()).toBe(0);
});

test('nothing is missed or doubled when the stream breaks', async () => {
  const id = await send('ada-05-scene.jpg');
  await expect.poll(() => stopOf(id).textContent()).toContain('queued');
  at.backend.streams.cut();
  at.backend.start(id);
  at.backend.answer(id, sampleFaces('ada-05-scene.jpg', ['Ada']));
  await cardOf(id).getByText('distance 0.31').waitFor();
  expect(await at.page.locator('.photo').count()).toBe(1);
  const heard = await at.page.locator('#announcements p').allTextContents();
  expect(heard.filter((words) => words.includes('answered'))).toHaveLength(1);
});

test('after a long break the page is read anew, so that what was deleted meanwhile is gone', async () => {
  await at.reopen({}, (page) => page.clock.install());
  const id = await send('ada-05-scene.jpg');
  await at.backend.goDown();
  await at.page.getByText('Connection lost').waitFor();
  at.backend.photos.clear();
  await at.backend.store(sampleBytes('bo-05-scene.jpg'));
  // The page's own clock runs ahead in steps, as it tries again and again.
  const later = setInterval(() => {
    at.page.clock.runFor(20_000).catch(() => undefined);
  }, 300);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await at.backend.comeBack();
  await cardOf(id).waitFor({state: 'detached'});
  clearInterval(later);
  expect(await at.page.locator('.photo').count()).toBe(1);
});

test('older photos come when they are asked for', async () => {
  const picture = sampleBytes('bo-05-scene.jpg');
  for (let index = 0; index < 15; index += 1)
    await at.backend.store(new Uint8Array([...picture, index]));
  await at.page.reload();
  await at.page.locator('.photo').nth(11).waitFor();
  expect(await at.page.locator('.photo').count()).toBe(12);
  await at.page.getByRole('button', {name: 'Show older photos'}).click();
  await at.page.locator('.photo').nth(14).waitFor();
  expect(await at.page.locator('#older-photos').isHidden()).toBe(true);
  const focused = await at.page.evaluate(() => document.activeElement?.id);
  expect(focused).toBe(
    await at.page.locator('.photo').nth(12).getAttribute('id'),
  );
});

import {expect, test} from 'vitest';
import {theOnlyPhoto} from '../support/theOnlyPhoto';
import {usePage} from '../support/usePage';

const at = usePage();

test('the camera starts on request, sends only what was looked at, and goes off', async () => {
  await at.page.context().grantPermissions(['camera']);
  expect(await at.page.locator('#camera').isVisible()).toBe(false);
  await at.page.getByRole('button', {name: 'Use the camera'}).click();
  await at.page.getByRole('button', {name: 'Take the photo'}).click();
  expect(at.backend.photos.size).toBe(0);
  await at.page.getByRole('button', {name: 'Take another'}).click();
  await at.page.getByRole('button', {name: 'Take the photo'}).click();
  await at.page.getByRole('button', {name: 'Send this photo'}).click();
  const bytes = await theOnlyPhoto(at.backend);
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  await at.page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject;
    Object.assign(window, {stream});
  });
  await at.page.getByRole('button', {name: 'Turn the camera off'}).click();
  expect(await at.page.locator('#camera').isVisible()).toBe(false);
  const isOff = await at.page.evaluate(() =>
    (window as unknown as {stream: MediaStream}).stream
      .getTracks()
      .every(({readyState}) => readyState === 'ended'),
  );
  expect(isOff).toBe(true);
});

test('no shot is taken before the camera shows a picture, so that none is empty or lost', async () => {
  await at.page.context().grantPermissions(['camera']);
  await at.page.evaluate(() => {
    const play = Object.getOwnPropertyDescriptor(
      HTMLMediaElement.prototype,
      'play',
    )?.value as () => Promise<void>;
    HTMLMediaElement.prototype.play = async function () {
      await new Promise((resolve) => {
        window.addEventListener('camera-ready', resolve, {once: true});
      });
      await play.call(this);
    };
  });
  await at.page.getByRole('button', {name: 'Use the camera'}).click();
  const shoot = at.page.getByRole('button', {name: 'Take the photo'});
  await shoot.waitFor();
  expect(await shoot.isDisabled()).toBe(true);
  await at.page.evaluate(() => {
    window.dispatchEvent(new Event('camera-ready'));
  });
  await shoot.click();
  await at.page.getByRole('button', {name: 'Send this photo'}).click();
  const bytes = await theOnlyPhoto(at.backend);
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
});

test('a camera that is refused or absent is explained', async () => {
  await at.page.getByRole('button', {name: 'Use the camera'}).click();
  await at.page.getByText('It was not allowed.').waitFor();
  await at.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('none', 'NotFoundError'));
  });
  await at.page.getByRole('button', {name: 'Use the camera'}).click();
  await at.page.getByText('This device has none.').waitFor();
  expect(await at.page.locator('#camera').isVisible()).toBe(false);
});

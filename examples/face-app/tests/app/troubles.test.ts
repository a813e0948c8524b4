import {expect, test} from 'vitest';
import {sampleFaces, samplePath} from '../support/samples';
import {usePage} from '../support/usePage';

const FILE = 'ada-05-scene.jpg';
const BUSY = {status: 503, title: 'Busy', detail: 'Later.', retryAfter: 2};
const at = usePage();

const choose = () =>
  at.page.locator('#photo-file').setInputFiles(samplePath(FILE));
const photo = () => at.page.locator('.photo', {hasText: FILE});
const upload = () => at.page.locator('.upload');

test('a busy backend is asked again after the pause that it wants, and the page says so', async () => {
  at.backend.refuse(BUSY);
  await choose();
  await upload().getByText('Trying again in 2 s').waitFor();
  await photo().waitFor();
  expect(await upload().count()).toBe(0);
});

test('a refused photo says why and can be put away; the next one is sent all the same', async () => {
  const detail = 'This file begins like a PDF document.';
  at.backend.refuse({status: 415, title: 'Not a picture', detail});
  await choose();
  await upload().getByText(`Not a picture. ${detail}`).waitFor();
  await choose();
  await photo().waitFor();
  await upload().getByRole('button', {name: 'Dismiss'}).click();
  expect(await upload().count()).toBe(0);
});

test('a photo that could not be sent stays on the page and is sent when the app is back', async () => {
  // Four refusals are all tries that a photo has; its pauses pass on the page's own clock.
  await at.reopen({}, (page) => page.clock.install());
  await at.page.getByText('Connected').waitFor();
  at.backend.refuse(BUSY, BUSY, BUSY, BUSY);
  await choose();
  const later = setInterval(() => {
    at.page.clock.runFor(5_000).catch(() => undefined);
  }, 200);
  await upload().getByText('Not sent.').waitFor();
  clearInterval(later);
  expect(at.backend.photos.size).toBe(0);
  at.backend.streams.cut();
  await photo().waitFor();
  expect(await upload().count()).toBe(0);
});

test('the same picture sent twice is one photo, and the page leads to it', async () => {
  await choose();
  await photo().waitFor();
  await choose();
  await at.page.locator('#send-note').getByText('was here already').waitFor();
  expect(await at.page.locator('.photo').count()).toBe(1);
  const id = (await photo().getAttribute('id')) ?? '';
  const link = at.page.getByRole('link', {name: 'Show it'});
  expect(await link.getAttribute('href')).toBe(`#${id}`);
});

test('a refused enrolment names each photo and its reason, and loses nothing', async () => {
  const reason = 'It shows 3 faces; exactly one is wanted.';
  at.backend.refuse({
    status: 422,
    title: 'Not enrolled',
    detail: 'One photo cannot be used.',
    errors: [{pointer: '#/photo/1', detail: reason}],
  });
  await at.page.getByRole('textbox', {name: 'Name'}).fill('Ada');
  await at.page.getByRole('button', {name: 'Enrol', exact: true}).click();
  expect(await at.page.locator('.person').count()).toBe(0);
  await at.page.getByRole('checkbox').check();
  await at.page.getByRole('button', {name: 'Enrol', exact: true}).click();
  await at.page.getByText('Choose at least one photo').waitFor();
  await at.page
    .locator('#enrol-file')
    .setInputFiles(['ada-01-front.jpg', 'group-01-three.jpg'].map(samplePath));
  await at.page.getByRole('button', {name: 'Enrol', exact: true}).click();
  await at.page.getByText('Not enrolled. One photo cannot be used.').waitFor();
  const picks = await at.page.locator('#picks li').allTextContents();
  expect(picks[0]).not.toContain(reason);
  expect(picks[1]).toContain(reason);
  expect(await at.page.locator('#name').inputValue()).toBe('Ada');
  await at.page
    .getByRole('button', {name: 'Remove group-01-three.jpg'})
    .click();
  await at.page.getByRole('button', {name: 'Enrol', exact: true}).click();
  await at.page.locator('#enrol-note').getByText('Ada is enrolled.').waitFor();
  await at.page.locator('.person button').click();
  await at.page.getByRole('button', {name: 'Delete for good'}).click();
  await at.page.getByText('found nothing left').waitFor();
});

test('a name with HTML in it stays a name', async () => {
  const name = '<img src=x onerror=alert(1)>';
  await choose();
  await photo().waitFor();
  const [kept] = at.backend.photos.keys();
  at.backend.answer(kept ?? '', sampleFaces(FILE, [name]));
  await photo().locator('strong', {hasText: name}).waitFor();
  expect(await at.page.locator('main img[src=x]').count()).toBe(0);
});

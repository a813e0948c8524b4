import {expect, test} from 'vitest';
import {samplePath} from '../support/samples';
import {usePage} from '../support/usePage';

const FILE = 'ada-05-scene.jpg';
const TOKEN = 'a-token-that-is-long-enough';
const at = usePage();

const choose = () =>
  at.page.locator('#photo-file').setInputFiles(samplePath(FILE));
const photo = () => at.page.locator('.photo', {hasText: FILE});

test('an app with a token asks for it once, says when it is wrong, and goes on', async () => {
  at.backend.requireToken(TOKEN);
  await at.page.reload();
  await at.page.getByRole('textbox', {name: 'Token'}).fill('wrong');
  await at.page.getByRole('button', {name: 'Open the app'}).click();
  await at.page.locator('#token-wrong').getByText('Wrong token').waitFor();
  await at.page.getByRole('textbox', {name: 'Token'}).fill(TOKEN);
  await at.page.keyboard.press('Enter');
  await at.page.getByText('Connected').waitFor();
  await choose();
  await photo().waitFor();
  await at.page.reload();
  await at.page.getByText('Connected').waitFor();
  expect(await at.page.locator('#token-dialog').isVisible()).toBe(false);
});

test('without its token the page says what it needs', async () => {
  at.backend.requireToken(TOKEN);
  await at.page.reload();
  await at.page.getByRole('textbox', {name: 'Token'}).waitFor();
  await at.page.keyboard.press('Escape');
  await at.page.getByText('Send the token.').waitFor();
  expect(await at.page.locator('#token-dialog').isVisible()).toBe(false);
});

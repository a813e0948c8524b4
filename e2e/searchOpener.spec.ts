import {expect, test} from '@playwright/test';
import {openPage} from './support/openPage';
import {fieldOf, lookFor} from './support/searchBox';

const PAGE = '/roles/data-engineer';

for (const keys of ['Control+k', 'Meta+k', '/']) {
  test(`${keys} opens the box, Escape closes it, and the focus goes to the button`, async ({page}) => {
    await openPage(page, PAGE);
    await page.keyboard.press(keys);
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', {name: 'Search', exact: true})).toBeFocused();
  });
}

test('a slash in a field is a slash', async ({page}) => {
  await openPage(page, '/face-app/scale');
  const field = page.getByRole('spinbutton', {name: 'Photos a day'});
  await field.focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing of the search is fetched before the button has the focus', async ({page}) => {
  await openPage(page, PAGE);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const button = page.getByRole('button', {name: 'Search', exact: true});
  await button.hover();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const box = page.waitForRequest(/\.js$/);
  await button.focus();
  await box;
});

test('what is typed while the box is under way is not lost', async ({page}) => {
  await openPage(page, PAGE);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('pipe');
  letGo();
  await expect(fieldOf(page)).toHaveValue('pipe');
});

test('where the box cannot be loaded, the search page is opened instead', async ({page}) => {
  // Before the page is opened: Chromium does not stop each request of a page that is there already.
  await page.route('**/*.js', (route) => route.abort());
  await openPage(page, PAGE);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL('/search');
  await expect(page.getByRole('heading', {name: 'All pages, sections and terms'})).toBeVisible();
});

test('what is typed from the first moment on stands in the box, while its script is on the way and after', async ({
  page,
}) => {
  await page.route('**/assets/js/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await openPage(page, PAGE);
  await page.keyboard.press('/');
  await page.keyboard.type('who fixes the pipeline at night', {delay: 40});
  await expect(fieldOf(page)).toHaveValue('who fixes the pipeline at night');
});

test('the page behind the box stays where the reader was', async ({page}) => {
  await openPage(page, PAGE);
  await page.evaluate(() => {
    scrollTo({top: 900, behavior: 'instant'});
  });
  await page.keyboard.press('/');
  await lookFor(page, 'threshold');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(900);
});

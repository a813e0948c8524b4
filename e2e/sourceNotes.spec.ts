import {expect, test, type Page} from '@playwright/test';

const ADDRESS = '/roles/data-engineer';
const firstSource = (page: Page) => page.getByRole('link', {name: /^Source: /}).first();

/** Counts how often the page asks for the file of its notes. */
function countRequests(page: Page): {asked: number} {
  const counted = {asked: 0};
  page.on('request', (request) => {
    if (request.url().includes('/assets/notes/')) counted.asked += 1;
  });
  return counted;
}

test('what a source says comes once, when a reader is at one, and all sources have it then', async ({
  page,
}) => {
  const counted = countRequests(page);
  await page.goto(ADDRESS, {waitUntil: 'networkidle'});
  expect(counted.asked).toBe(0);
  await firstSource(page).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page
    .getByRole('link', {name: /^Source: /})
    .nth(1)
    .focus();
  await expect(page.getByRole('tooltip').last()).toBeVisible();
  for (const source of await page.getByRole('link', {name: /^Source: /}).all()) {
    await expect(source).not.toHaveAccessibleDescription('');
  }
  expect(counted.asked).toBe(1);
});

test('whoever comes by keyboard has what sources say before they are at the first one', async ({page}) => {
  await page.goto(ADDRESS);
  await page.getByRole('main').getByRole('link').first().focus();
  await expect(page.getByRole('tooltip', {includeHidden: true}).last()).toBeAttached();
  await expect(firstSource(page)).not.toHaveAccessibleDescription('');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('a note that cannot be had leaves the way to its source, and is asked for again', async ({page}) => {
    const counted = countRequests(page);
    await page.route('**/assets/notes/*', (route) => route.abort());
    await page.goto(ADDRESS);
    await firstSource(page).tap();
    await expect.poll(() => counted.asked).toBe(1);
    await expect(page).toHaveURL(ADDRESS);
    await page.unroute('**/assets/notes/*');
    await page.getByRole('heading', {level: 1}).tap();
    await firstSource(page).tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await firstSource(page).tap();
    await expect(page).toHaveURL(/\/references(\/[a-z-]+)?#/);
  });
});

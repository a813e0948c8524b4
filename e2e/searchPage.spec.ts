import {expect, test} from '@playwright/test';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {findViolations} from './support/findViolations';
import {SEARCH} from './support/routes';
import {THEMES} from './support/themes';
import {watchProblems} from './support/watchProblems';

const COUNT = /(\d+|One|best \d+) pages?\.$/;

test('a shared address shows its results, whose links lead to marked words', async ({page}) => {
  const problems = watchProblems(page);
  await openPage(page, `${SEARCH}?q=threshold`);
  await expect(page.getByRole('searchbox', {name: 'Search this site'})).toHaveValue('threshold');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(COUNT);
  const best = page.getByRole('main').getByRole('heading', {level: 2}).first().getByRole('link');
  const address = (await best.getAttribute('href')) ?? '';
  await best.click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('region', {name: 'Marked words'})).toContainText('threshold');
  expect(problems).toEqual([]);
});

test('filters narrow the results, stand in the address, and back and forward follow them', async ({page}) => {
  await openPage(page, `${SEARCH}?q=model`);
  const results = page.getByRole('main').getByRole('heading', {level: 2});
  await expect(page.getByRole('main').getByRole('status')).toHaveText(COUNT);
  const all = await results.count();
  await page.getByRole('checkbox', {name: 'Data scientist'}).check();
  await expect(page).toHaveURL(`${SEARCH}?q=model&role=data-scientist`);
  await expect.poll(() => results.count()).toBeLessThan(all);
  await expect(results.first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox', {name: 'Data scientist'})).not.toBeChecked();
  await expect(results).toHaveCount(all);
  await page.goForward();
  await expect(page.getByRole('checkbox', {name: 'Data scientist'})).toBeChecked();
  await expect.poll(() => results.count()).toBeLessThan(all);
});

test('a new query gets an address of its own', async ({page}) => {
  await openPage(page, SEARCH);
  const field = page.getByRole('searchbox', {name: 'Search this site'});
  await field.fill('who is called at night?');
  await field.press('Enter');
  await expect(page).toHaveURL(`${SEARCH}?q=who+is+called+at+night%3F`);
  await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(page.getByRole('heading', {name: 'All pages, sections and terms'})).toBeVisible();
});

for (const theme of THEMES) {
  for (const width of [390, 1440]) {
    test(`results are accessible in the ${theme} theme at ${width} pixels, and fit`, async ({page}) => {
      await page.setViewportSize({width, height: 844});
      await page.emulateMedia({colorScheme: theme});
      await openPage(page, `${SEARCH}?q=model`);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(COUNT);
      expect(await findViolations(page)).toEqual([]);
      expect(await isWiderThanWindow(page)).toBe(false);
    });
  }
}

test('markup in the address is text', async ({page}) => {
  const problems = watchProblems(page);
  await openPage(
    page,
    `${SEARCH}?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}&role=%00`,
  );
  await expect(page.getByRole('searchbox', {name: 'Search this site'})).toHaveValue(/^<img/);
  await expect(
    page
      .getByRole('main')
      .getByText(/^(Nothing on this site answers|.*pages?\.$)/)
      .first(),
  ).toBeVisible();
  await expect(page).not.toHaveTitle('1');
  expect(problems).toEqual([]);
});

test('no search engine is asked to keep it', async ({request}) => {
  expect(await (await request.get(SEARCH)).text()).toMatch(/<meta[^>]*name="?robots"?[^>]*noindex/);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const width of [390, 820, 1440]) {
    test(`at ${width} pixels one link in the bar leads to the index, which leads to sections and terms`, async ({
      page,
    }) => {
      await page.setViewportSize({width, height: 844});
      await page.goto('/roles/devops');
      await expect(page.getByRole('button', {name: 'Search'})).toHaveCount(0);
      const way = page
        .getByRole('navigation', {name: 'Main'})
        .getByRole('link', {name: 'Search', exact: true});
      await expect(way).toBeInViewport({ratio: 1});
      await way.click();
      await expect(page).toHaveURL(SEARCH);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      const index = page.getByRole('region', {name: 'All pages, sections and terms'});
      const letters = page.getByRole('navigation', {name: 'Index by letter'});
      await letters.getByRole('link', {name: 'T', exact: true}).click();
      await expect(page.locator('#letter-t')).toBeInViewport();
      await expect(index.getByRole('link', {name: 'threshold', exact: true}).first()).toBeVisible();
      expect(await isWiderThanWindow(page)).toBe(false);
    });
  }
});

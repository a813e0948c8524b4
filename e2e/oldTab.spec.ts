import {expect, test, type Page} from '@playwright/test';
import {deployAnew} from './support/deployAnew';
import {openPage} from './support/openPage';
import {fieldOf, lookFor, openBox} from './support/searchBox';

const START = '/roles/data-engineer';
const TARGET = '/references';

async function follow(page: Page): Promise<void> {
  await page.getByRole('navigation', {name: 'Docs sidebar'}).locator(`a[href="${TARGET}"]`).click();
}

async function shows(page: Page, address: string, heading: RegExp): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === address);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(heading);
}

// The search goes on fetching files when all that is asked here has been seen.
test.afterEach(async ({page}) => {
  await page.unrouteAll({behavior: 'ignoreErrors'});
});

test('a tab from before a deploy follows a link, and goes back', async ({page}) => {
  await openPage(page, START);
  await deployAnew(page);
  await follow(page);
  await shows(page, TARGET, /references/i);
  await page.goBack();
  await shows(page, START, /data engineer/i);
  await page.goForward();
  await shows(page, TARGET, /references/i);
});

test('the search of a tab from before a deploy finds the page for searches', async ({page}) => {
  await openPage(page, START);
  await deployAnew(page);
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await shows(page, '/search', /search/i);
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('threshold');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', {name: /threshold/i})
      .first(),
  ).toBeVisible();
});

test('a box that was open before a deploy still answers, or says that it cannot', async ({page}) => {
  await openBox(page, START);
  await lookFor(page, 'photo');
  await deployAnew(page);
  await fieldOf(page).fill('quantisation of embeddings');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\S/);
});

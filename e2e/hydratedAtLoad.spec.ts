import {expect, test, type Page} from '@playwright/test';
import {buildHydratedAtLoad, type MadeSite} from '../scripts/pages/ownSites';
import {ROUTES} from './support/routes';
import {lookFor} from './support/searchBox';
import {startSite, type RunningSite} from './support/startSite';
import {watchProblems} from './support/watchProblems';

/** A build of the whole site, on a machine that others use too. */
const BUILD_MS = 900_000;

// The same pages, built with HYDRATION=load: whoever builds this site in the usual way of Docusaurus gets a sound one.
test.describe('hydrated at load', () => {
  test.describe.configure({mode: 'serial', timeout: 240_000});
  let made: MadeSite;
  let site: RunningSite;

  test.beforeAll(async () => {
    test.setTimeout(BUILD_MS);
    made = buildHydratedAtLoad();
    site = await startSite({folder: made.folders[0] ?? ''});
  });

  test.afterAll(() => {
    site.stop();
    made.remove();
  });

  async function openHydrated(page: Page, address: string): Promise<void> {
    await page.goto(`${site.origin}${address}`);
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  }

  test('no page differs from what was built into it, or breaks a rule of the security policy', async ({
    page,
  }) => {
    const problems = watchProblems(page);
    for (const address of ROUTES) {
      await openHydrated(page, address);
      // React tells what differs when it has hydrated what it put off.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000})));
      expect.soft(problems, address).toEqual([]);
    }
  });

  test('links, controls and the search work', async ({page}) => {
    await openHydrated(page, '/roles/data-engineer');
    await page.keyboard.press('/');
    await lookFor(page, 'threshold');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', {name: 'Docs sidebar'}).locator('a[href="/compare"]').click();
    await expect(page).toHaveURL(/\/compare$/);
    const devops = page.getByRole('checkbox', {name: 'DevOps'}).first();
    const before = await devops.isChecked();
    await devops.click();
    await expect(devops).toBeChecked({checked: !before});
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/data engineer/i);
  });
});

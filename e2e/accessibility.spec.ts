import {expect, test} from '@playwright/test';
import {findViolations} from './support/findViolations';
import {openLaidOut, openPage} from './support/openPage';
import {TEMPLATES} from './support/routes';
import {THEMES} from './support/themes';
import {watchProblems} from './support/watchProblems';

const TABLET = {width: 820, height: 1180};
const PHONE = {width: 390, height: 844};

test.describe('on a tablet', () => {
  test.use({viewport: TABLET, colorScheme: 'light'});

  for (const route of TEMPLATES) {
    test(`${route} is accessible and reports no error`, async ({page}) => {
      const problems = watchProblems(page);
      await openLaidOut(page, route);
      expect(await findViolations(page)).toEqual([]);
      expect(problems).toEqual([]);
    });
  }
});

for (const theme of THEMES) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({colorScheme: theme});

    test('an open note is accessible', async ({page}) => {
      await openPage(page, '/roles/data-engineer');
      await page
        .getByRole('link', {name: /^Source: /})
        .first()
        .focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
      expect(await findViolations(page, 'article p:focus-within')).toEqual([]);
    });

    test('the opened choice of rows is accessible', async ({page}) => {
      await openPage(page, '/compare');
      await page.getByText(/^Rows \(/).click();
      await expect(page.getByRole('group', {name: 'Rows', exact: true})).toBeVisible();
      expect(await findViolations(page, 'details[open]')).toEqual([]);
    });

    test('the pipeline is accessible while a role is picked out', async ({page}) => {
      await openPage(page, '/face-app');
      await page.getByRole('button', {name: 'Data engineer'}).click();
      expect(await findViolations(page, 'figure')).toEqual([]);
    });

    test('the open menu on a phone is accessible', async ({page}) => {
      await page.setViewportSize(PHONE);
      await openPage(page, '/roles/data-engineer');
      await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
      await expect(page.getByRole('button', {name: 'Close navigation bar'})).toBeInViewport({ratio: 1});
      expect(await findViolations(page, '#site-menu')).toEqual([]);
    });
  });
}

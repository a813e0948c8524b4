import {expect, test, type Locator, type Page} from '@playwright/test';
import {isOnTop} from './support/isOnTop';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openLaidOut, openPage} from './support/openPage';

const tableOn = (page: Page): Locator => page.getByRole('table', {name: 'The roles compared'});
const sourcesOn = (page: Page): Locator => tableOn(page).getByRole('link', {name: /^Source:/});

test.describe('on a wide screen', () => {
  test.use({viewport: {width: 1440, height: 900}});

  test('the heads of the columns stay in sight while a reader scrolls', async ({page}) => {
    await openPage(page, '/compare');
    for (const row of ['Knows deeply', 'How to tell a good one']) {
      await tableOn(page)
        .getByRole('rowheader', {name: row})
        .evaluate((element) => {
          element.scrollIntoView({block: 'center'});
        });
      for (const head of await tableOn(page).getByRole('columnheader').all())
        expect(await isOnTop(head)).toBe(true);
    }
  });

  test('one Tab leads from source to source and shows what each says, and Escape hides it', async ({
    page,
  }) => {
    await openPage(page, '/compare');
    await page.getByRole('button', {name: 'Start over'}).focus();
    for (const place of [0, 1]) {
      await page.keyboard.press('Tab');
      await expect(sourcesOn(page).nth(place)).toBeFocused();
      const noteId = await sourcesOn(page).nth(place).getAttribute('aria-describedby');
      await expect(page.getByRole('tooltip')).toHaveId(noteId ?? '');
      expect(await isOnTop(page.getByRole('tooltip'))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await expect(sourcesOn(page).nth(1)).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('nobody has to scroll sideways, and each cell says whose it is', async ({page}) => {
    await openLaidOut(page, '/compare');
    expect(await isWiderThanWindow(page)).toBe(false);
    const columns = await tableOn(page).getByRole('columnheader').allTextContents();
    const cells = await tableOn(page).locator('tbody').getByRole('cell').allInnerTexts();
    const owners = cells.map((text) => text.split('\n')[0]?.trim());
    expect(owners).toEqual(cells.map((_, index) => columns[index % columns.length]?.trim()));
  });

  test('the first tap on a source shows what it says, the second leads to its entry', async ({page}) => {
    await openPage(page, '/compare');
    const source = sourcesOn(page).first();
    const entry = new URL((await source.getAttribute('href')) ?? '', page.url());
    await source.tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expect(page).toHaveURL(/\/compare$/);
    await source.tap();
    await expect(page).toHaveURL(entry.href);
    await expect(page.locator(entry.hash).locator('p').first()).toBeInViewport({ratio: 1});
    expect(await isOnTop(page.locator(entry.hash).locator('p').first())).toBe(true);
  });
});

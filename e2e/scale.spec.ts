import {expect, test} from '@playwright/test';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {watchProblems} from './support/watchProblems';
import {watchShifts} from './support/watchShifts';

const PAGE = '/face-app/scale';
const PHONE = {width: 390, height: 844};

test('a reader’s own numbers are computed at once', async ({page}) => {
  const problems = watchProblems(page);
  await openPage(page, PAGE);
  const own = page.getByRole('region', {name: 'With your own numbers'});
  const servers = own.getByText('Model servers').locator('xpath=following-sibling::dd');
  await own.getByRole('spinbutton', {name: 'Photos a day'}).fill('1000000');
  await expect(servers).toHaveText('10');
  await own.getByRole('spinbutton', {name: 'Busiest hour against the mean'}).fill('6');
  await expect(servers).toHaveText('20');
  expect(problems).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE});

  test('both tables fit, and each number stands under its size', async ({page}) => {
    await openPage(page, PAGE);
    expect(await isWiderThanWindow(page)).toBe(false);
    const servers = page.getByRole('row', {name: /^Model servers/});
    await expect(servers).toContainText('1,000,000');
    const boxes = await Promise.all(
      (await servers.getByRole('cell').all()).map((cell) => cell.boundingBox()),
    );
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    for (const box of boxes) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  });

  test('nothing moves while the script takes over', async ({page}) => {
    expect(await watchShifts(page, PAGE)).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('both tables and the numbers that they start from are there, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('table', {name: 'What so many photos a day ask for'})).toContainText('954');
    await expect(page.getByRole('table', {name: /^What gives way/})).toContainText('DATABASE_URL');
    await expect(page.getByText('measured: npm run face-app:bench').first()).toBeVisible();
    await expect(page.getByRole('spinbutton')).toHaveCount(0);
  });
});

import {expect, test, type Page} from '@playwright/test';
import {findViolations} from './support/findViolations';
import {isOnTop} from './support/isOnTop';
import {openPage} from './support/openPage';
import {lookFor, openBox} from './support/searchBox';
import {THEMES} from './support/themes';

const SECTION = '/roles/devops?found=devops+app#in-one-sentence';

/** The words that the browser paints as marked. */
async function markedWords(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...(CSS.highlights.get('found-words') ?? [])].map((range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    ),
  );
}

test('the words are marked within the section, which stands below the bar', async ({page}) => {
  await openPage(page, SECTION);
  await expect(page.getByRole('region', {name: 'Marked words'})).toContainText('Marked: devops app');
  expect(new Set(await markedWords(page))).toEqual(new Set(['DevOps', 'app', 'application']));
  const heading = page.getByRole('heading', {name: 'In one sentence'});
  await expect(heading).toBeInViewport({ratio: 1});
  expect(await isOnTop(heading)).toBe(true);
});

test('they are marked too when the reader comes from the box, and leave the address when cleared', async ({
  page,
}) => {
  await openBox(page, '/roles/data-engineer');
  await lookFor(page, 'rollback');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', {name: 'Marked words'});
  await expect(bar).toBeVisible();
  expect((await markedWords(page)).length).toBeGreaterThan(0);
  const place = await page.evaluate(() => window.scrollY);
  await bar.getByRole('button', {name: 'Clear'}).click();
  await expect(bar).toBeHidden();
  expect(await markedWords(page)).toEqual([]);
  expect(page.url()).not.toContain('found');
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test('Escape clears them', async ({page}) => {
  await openPage(page, SECTION);
  await expect(page.getByRole('region', {name: 'Marked words'})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/roles/devops#in-one-sentence');
});

test('they go when the reader goes on', async ({page}) => {
  await openPage(page, SECTION);
  await expect(page.getByRole('region', {name: 'Marked words'})).toBeVisible();
  await page
    .getByRole('navigation', {name: 'Docs sidebar'})
    .getByRole('link', {name: 'Data scientist', exact: true})
    .click();
  await expect(page.getByRole('region', {name: 'Marked words'})).toBeHidden();
  expect(await markedWords(page)).toEqual([]);
});

test('neither the bar nor the words are printed, and the page has one canonical address', async ({page}) => {
  await openPage(page, SECTION);
  const bar = page.getByRole('region', {name: 'Marked words'});
  await expect(bar).toBeVisible();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/roles\/devops$/);
  await page.emulateMedia({media: 'print'});
  await expect(bar).toBeHidden();
});

for (const theme of THEMES) {
  test(`a marked page is accessible in the ${theme} theme, and the bar keeps clear of the text's end`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme: theme});
    await page.setViewportSize({width: 390, height: 844});
    await openPage(page, SECTION);
    await expect(page.getByRole('region', {name: 'Marked words'})).toBeInViewport({ratio: 1});
    expect(await findViolations(page)).toEqual([]);
  });
}

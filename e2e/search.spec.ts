import {expect, test, type Request} from '@playwright/test';
import {findViolations} from './support/findViolations';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {activeOption, fieldOf, lookFor, openBox} from './support/searchBox';
import {THEMES} from './support/themes';
import {watchProblems} from './support/watchProblems';

const PAGE = '/roles/data-engineer';

test('the open box is a combobox whose groups are pages and whose options are links', async ({page}) => {
  await openBox(page, PAGE);
  await lookFor(page, 'devops');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search this site" [expanded]: devops
        - button "Close"
      - listbox "Suggestions":
        - group "DevOps in a machine learning product":
          - option "DevOps in a machine learning product" [selected]:
            - mark: DevOps
        - option "All results for “devops”"
      - status: /\\d+ results on \\d+ pages\\./
  `);
});

test('arrows choose, round the ends of the list, and the chosen option is in sight', async ({page}) => {
  const field = await openBox(page, PAGE);
  await lookFor(page, 'threshold');
  const first = await activeOption(page).getAttribute('id');
  await page.keyboard.press('ArrowUp');
  await expect(activeOption(page)).toHaveText('All results for “threshold”');
  await expect(activeOption(page)).toBeInViewport({ratio: 1});
  const last = await activeOption(page).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', last ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(activeOption(page)).toHaveAttribute('id', first ?? '');
  await expect(activeOption(page)).toBeInViewport({ratio: 1});
  await expect(field).toBeFocused();
});

test('Enter goes to the chosen section, with the words to mark', async ({page}) => {
  await openBox(page, PAGE);
  await lookFor(page, 'threshold');
  await page.keyboard.press('ArrowDown');
  const address = (await activeOption(page).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(address).toContain('found=threshold');
});

test('Enter that comes before the answer waits for it', async ({page}) => {
  await openBox(page, PAGE);
  await page.keyboard.type('threshold\n', {delay: 0});
  await expect(page).toHaveURL(/found=threshold/);
});

test('a result opens in another tab with Ctrl and a click, with Ctrl+Enter, and the box stays', async ({
  page,
  context,
}) => {
  await openBox(page, PAGE);
  await lookFor(page, 'threshold');
  const address = (await activeOption(page).getAttribute('href')) ?? '';
  for (const go of [
    () => activeOption(page).click({modifiers: ['Control']}),
    () => page.keyboard.press('Control+Enter'),
  ]) {
    const opened = context.waitForEvent('page');
    await go();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    await tab.close();
    await expect(fieldOf(page)).toBeFocused();
  }
  await expect(page).toHaveURL(PAGE);
});

test('recent searches are offered when the box opens again, run again, and are gone when cleared', async ({
  page,
}) => {
  await openBox(page, PAGE);
  await expect(page.getByRole('group', {name: 'Questions to begin with'})).toBeVisible();
  await lookFor(page, 'threshold');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await openBox(page, PAGE);
  await page.getByRole('group', {name: 'Recent searches'}).getByRole('option', {name: 'threshold'}).click();
  await expect(fieldOf(page)).toHaveValue('threshold');
  await fieldOf(page).fill('');
  await page.getByRole('button', {name: 'Clear recent searches'}).click();
  await expect(page.getByRole('group', {name: 'Questions to begin with'})).toBeVisible();
  await openBox(page, PAGE);
  await expect(page.getByRole('group', {name: 'Recent searches'})).toBeHidden();
});

test('says that nothing answers, and offers an issue that is filled in and the index', async ({page}) => {
  await openBox(page, PAGE);
  await fieldOf(page).fill('rhinoceros');
  const box = page.getByRole('dialog');
  await expect(box.getByText('Nothing on this site answers “rhinoceros”.')).toBeVisible();
  const issue = await box.getByRole('link', {name: 'Tell us what you looked for'}).getAttribute('href');
  expect(new URL(issue ?? '').searchParams.get('title')).toBe('I looked for “rhinoceros”');
  await expect(box.getByRole('status')).toHaveText('Nothing found.');
  await box.getByRole('link', {name: 'Look in the index of all pages and terms'}).click();
  await expect(page.getByRole('heading', {name: 'All pages, sections and terms'})).toBeVisible();
});

for (const [part, isPart] of [
  ['program', (request: Request) => request.url().includes('/search-worker.')],
  ['index', (request: Request) => request.url().includes('/assets/search/')],
] as const) {
  test(`when its ${part} cannot be loaded the box says so, keeps the text, and tries again`, async ({
    page,
  }) => {
    await openPage(page, PAGE);
    await page.route('**', (route) => (isPart(route.request()) ? route.abort() : route.continue()));
    await page.getByRole('button', {name: 'Search', exact: true}).click();
    await fieldOf(page).fill('threshold');
    await expect(page.getByText('The search could not be loaded.').first()).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(activeOption(page)).toBeVisible();
    await expect(fieldOf(page)).toHaveValue('threshold');
  });
}

test.describe('bad input', () => {
  for (const [name, query] of [
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'model pipeline '.repeat(5000)],
    ['control characters', 'model\u0000\u0007 \u001b pipeline'],
    ['markup', '<img src=x onerror="document.title=1"><script>alert(1)</script>'],
    ['punctuation', '?!… --- ((('],
    [
      'right-to-left text',
      '\u05de\u05d9 \u05de\u05ea\u05e7\u05df \u05d0\u05ea \u05d4\u05e6\u05d9\u05e0\u05d5\u05e8',
    ],
    ['emoji and half a letter', '👩🏽‍💻🚀\ud83d'],
  ] as const) {
    test(`${name} neither break nor run anything`, async ({page}) => {
      const problems = watchProblems(page);
      page.on('dialog', () => {
        throw new Error('Something in the query ran.');
      });
      await openBox(page, PAGE);
      const title = await page.title();
      await fieldOf(page).fill(query);
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/(pages?|found)\.$/);
      expect(await isWiderThanWindow(page)).toBe(false);
      await fieldOf(page).fill('threshold');
      await expect(activeOption(page)).toContainText(/threshold/i);
      expect(await page.title()).toBe(title);
      expect(problems).toEqual([]);
    });
  }
});

for (const theme of THEMES) {
  test(`the box is accessible in the ${theme} theme: empty, with results, and without`, async ({page}) => {
    await page.emulateMedia({colorScheme: theme});
    await openBox(page, PAGE);
    expect.soft(await findViolations(page, 'dialog'), 'empty').toEqual([]);
    await lookFor(page, 'threshold');
    expect.soft(await findViolations(page, 'dialog'), 'with results').toEqual([]);
    await fieldOf(page).fill('rhinoceros');
    await expect(page.getByText('Nothing on this site answers')).toBeVisible();
    expect.soft(await findViolations(page, 'dialog'), 'without results').toEqual([]);
  });
}

for (const width of [390, 320]) {
  test(`on a phone of ${width} pixels the box is a sheet that fills the window`, async ({page}) => {
    await page.setViewportSize({width, height: 700});
    await openBox(page, PAGE);
    await lookFor(page, 'who is called at night');
    const sheet = await page.getByRole('dialog').boundingBox();
    expect(sheet).toMatchObject({x: 0, y: 0, height: 700});
    expect(sheet?.width).toBeGreaterThan(width - 20);
    expect(await isWiderThanWindow(page)).toBe(false);
    const size = await fieldOf(page).evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    const list = page.getByRole('listbox');
    expect(await list.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.getByRole('button', {name: 'Close'}).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

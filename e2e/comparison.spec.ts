import {expect, test, type Locator, type Page} from '@playwright/test';
import {openPage} from './support/openPage';
import {readTable, type SeenTable} from './support/readTable';

const ROLES = ['DevOps', 'Data engineer', 'Data scientist', 'Machine learning engineer'];
const ALL_ROWS = 17;

const tableOn = (page: Page): Locator => page.getByRole('table', {name: 'The roles compared'});
const seenOn = async (page: Page): Promise<SeenTable> => await readTable(tableOn(page));
const choiceOf = (page: Page, name: string): Locator => page.getByRole('checkbox', {name, exact: true});
const wordOn = (page: Page): Locator => page.getByRole('searchbox', {name: 'Only rows with'});

test.describe('choosing', () => {
  test('columns can be chosen with the Tab key and the space bar alone', async ({page}) => {
    await openPage(page, '/compare');
    for (const name of ['Data engineer', 'ML systems']) {
      await tabTo(page, choiceOf(page, name));
      await expect(choiceOf(page, name)).toHaveCSS('outline-style', 'solid');
      await page.keyboard.press('Space');
    }
    const {columns} = await seenOn(page);
    expect(columns).toEqual(['DevOps', 'Data scientist', 'Machine learning engineer', 'ML systems']);
  });

  test('rows in which the columns agree can be hidden', async ({page}) => {
    await openPage(page, '/compare?roles=devops,ml-engineer');
    const {rows} = await seenOn(page);
    const different = rows.filter(({cells: [one, other]}) => one !== other);
    expect(different.length).toBeLessThan(ALL_ROWS);
    await choiceOf(page, 'Only what differs').check();
    expect((await seenOn(page)).rows).toEqual(different);
  });

  test('only rows that hold the word are left, and it is marked in each', async ({page}) => {
    await openPage(page, '/compare');
    await wordOn(page).fill('threshold');
    const rows = tableOn(page).locator('tbody').getByRole('row');
    const marked = rows.filter({has: page.locator('mark', {hasText: /^threshold$/i})});
    await expect(rows).not.toHaveCount(ALL_ROWS);
    const left = await rows.count();
    expect(left).toBeGreaterThan(0);
    await expect(marked).toHaveCount(left);
  });

  test('a word that stands nowhere leaves a sentence instead of rows', async ({page}) => {
    await openPage(page, '/compare');
    await wordOn(page).fill('zebra');
    await expect(page.getByText('No row is left. Clear the word')).toBeVisible();
    expect((await seenOn(page)).rows).toEqual([]);
  });
});

test.describe('the address', () => {
  test('shows a colleague the very same table', async ({page, browser}) => {
    await openPage(page, '/compare');
    await choiceOf(page, 'DevOps').uncheck();
    await choiceOf(page, 'ML operations').check();
    await choiceOf(page, 'Only what differs').check();
    await wordOn(page).fill('model');
    await expect(page).toHaveURL(/word=model/);
    const colleague = await browser.newPage();
    await openPage(colleague, page.url());
    const shared = await seenOn(page);
    expect(shared.columns).toHaveLength(4);
    expect(shared.rows.length).toBeLessThan(ALL_ROWS);
    expect(await seenOn(colleague)).toEqual(shared);
    await expect(wordOn(colleague)).toHaveValue('model');
    await colleague.close();
  });

  test('keeps what it knows and names what it does not', async ({page}) => {
    await openPage(page, '/compare?roles=devops,astronaut,ml-engineer&aspects=mission,shoe-size');
    const {columns, rows} = await seenOn(page);
    expect(columns).toEqual(['DevOps', 'Machine learning engineer']);
    expect(rows.map(({label}) => label)).toEqual(['In one sentence']);
    await expect(page.getByText('The address names “astronaut”, “shoe-size”')).toBeVisible();
  });
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  const copied = async (page: Page): Promise<string> =>
    await page.evaluate(() => navigator.clipboard.readText());

  test('puts the table that is shown into the clipboard as Markdown', async ({page}) => {
    await openPage(page, '/compare?roles=devops,ml-engineer&aspects=mission,on-call');
    await page.getByRole('button', {name: 'Copy as Markdown'}).first().click();
    await expect(page.getByText('Copied as Markdown.')).toBeVisible();
    const lines = (await copied(page)).trimEnd().split('\n');
    const {columns, rows} = await seenOn(page);
    expect(lines.slice(0, 2)).toEqual([`|  | ${columns.join(' | ')} |`, '| --- | --- | --- |']);
    expect(lines.slice(2)).toHaveLength(rows.length);
    for (const [index, {label, cells}] of rows.entries()) {
      for (const text of [`**${label}**`, ...cells]) expect(lines[index + 2]).toContain(text);
    }
  });

  test('puts the table that is shown into the clipboard as CSV', async ({page}) => {
    await openPage(page, '/compare?roles=devops,ml-engineer&aspects=mission,on-call');
    await page.getByRole('button', {name: 'Copy as CSV'}).first().click();
    await expect(page.getByText('Copied as CSV.')).toBeVisible();
    const {columns, rows} = await seenOn(page);
    const lines = [['Aspect', ...columns], ...rows.map(({label, cells}) => [label, ...cells])];
    const quoted = lines.map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
    expect((await copied(page)).trimEnd().split('\r\n')).toEqual(quoted);
  });
});

test('a browser that refuses to copy leaves the text to copy by hand', async ({page}) => {
  await openPage(page, '/compare?roles=devops');
  await refuseClipboard(page);
  await page.getByRole('button', {name: 'Copy as CSV'}).first().click();
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
  await expect(page.getByRole('textbox', {name: 'The table as CSV'})).toHaveValue(/^"Aspect","DevOps"/);
});

test.describe('on paper', () => {
  test.use({viewport: {width: 680, height: 960}});

  test('the table is whole and the controls are gone', async ({page}) => {
    await openPage(page, '/compare');
    await page.emulateMedia({media: 'print'});
    const {columns, rows} = await seenOn(page);
    expect(columns).toEqual(ROLES);
    expect(rows).toHaveLength(ALL_ROWS);
    const cells = tableOn(page).locator('tbody').getByRole('cell').filter({visible: true});
    await expect(cells).toHaveCount(ALL_ROWS * ROLES.length);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', {name: /^Copy/})).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the table is whole, and each cell leads to its sources', async ({page}) => {
    await page.goto('/compare');
    const {columns, rows} = await seenOn(page);
    expect(columns).toEqual(ROLES);
    expect(rows).toHaveLength(ALL_ROWS);
    const cells = tableOn(page).locator('tbody').getByRole('cell');
    await expect(cells).toHaveCount(ALL_ROWS * ROLES.length);
    await expect(cells.filter({has: page.getByRole('link', {name: /^Source:/})})).toHaveCount(
      ALL_ROWS * ROLES.length,
    );
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', {name: /^Copy/})).toHaveCount(0);
  });
});

/** Answers for a reader who does not let the page write to the clipboard. */
async function refuseClipboard(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const {targetInfo} = await devTools.send('Target.getTargetInfo');
  await devTools.send('Browser.setPermission', {
    permission: {name: 'clipboard-write'},
    setting: 'denied',
    browserContextId: targetInfo.browserContextId,
  });
}

/** Presses Tab until an element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    await target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 100 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

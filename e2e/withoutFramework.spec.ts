import {expect, test, type Page} from '@playwright/test';

/** Opens a page of which no script file ever comes: what works then is plain HTML and the script in its head. */
async function openWithoutFramework(page: Page, address: string): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address, {waitUntil: 'networkidle'});
}

test('the reader chooses the theme', async ({page}) => {
  await openWithoutFramework(page, '/roles/devops');
  await page.getByRole('button', {name: /dark and light mode/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', {name: /currently light mode/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('tabs, the copy of code and the contents work', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithoutFramework(page, '/contributing/components#tabs');
  await expect(page.locator('.page-contents [aria-current]')).toHaveText('Tabs');
  await page.getByRole('tab', {name: 'I write code'}).first().click();
  await expect(page.getByText('You need Node and a Chromium.', {exact: true}).first()).toBeVisible();
  await expect(page.getByText('You need a browser.', {exact: true}).first()).toBeHidden();
  const block = page.locator('.theme-code-block', {hasText: '<Tabs groupId="reader">'}).first();
  await block.hover();
  await block.getByRole('button', {name: 'Copy code to clipboard'}).click();
  await expect(block.getByRole('button', {name: 'Copied'})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '<Tabs groupId="reader">\n  <TabItem value="writer"',
  );
});

test('a report names the section that the reader came to', async ({page}) => {
  await openWithoutFramework(page, '/roles/devops#in-the-face-app');
  const report = page.getByRole('link', {name: 'Something is wrong here'});
  await report.dispatchEvent('pointerdown');
  await expect(report).toHaveAttribute('href', /[?&]section=In\+the\+face\+app(&|$)/);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('the menu takes the focus and gives it back', async ({page}) => {
    await openWithoutFramework(page, '/roles/devops');
    await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
    await expect(page.getByRole('button', {name: 'Close navigation bar'})).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', {name: 'Toggle navigation bar'})).toBeFocused();
  });

  test('the first tap on a source explains it, the second leads there', async ({page}) => {
    await openWithoutFramework(page, '/roles/devops');
    const source = page.getByRole('link', {name: /^Source: /}).first();
    // On a phone the note stands at the foot of the window.
    await source.evaluate((link) => {
      link.scrollIntoView({block: 'center'});
    });
    await source.tap();
    await expect(page.locator('[data-note=open]').getByRole('tooltip')).toBeVisible();
    await source.tap();
    await expect(page).toHaveURL(/\/references(\/[a-z-]+)?#/);
  });
});

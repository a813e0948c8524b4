import {expect, test, type Locator, type Page} from '@playwright/test';
import {openPage} from './support/openPage';

const PHONE = {width: 390, height: 844};

const menuButton = (page: Page): Locator => page.getByRole('button', {name: 'Toggle navigation bar'});
const menu = (page: Page): Locator => page.locator('#site-menu');
/** In the page: whether the focus is in the menu, or on nothing as between the end of a page and its beginning. */
const isFocusInMenu = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('#site-menu') != null;
const focused = (page: Page): Locator => page.locator(':focus');

test.describe('the menu of a phone', () => {
  test.use({viewport: PHONE});

  test('holds the parts of the site and the sidebar, and keeps the reader inside', async ({page}) => {
    await openPage(page, '/roles/devops');
    await menuButton(page).click();
    await expect(menu(page).getByRole('link', {name: 'Glossary', exact: true}).first()).toBeInViewport();
    await expect(menu(page).getByRole('link', {name: 'DevOps', exact: true})).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(focused(page)).toHaveAccessibleName('Close navigation bar');
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key);
      expect(await page.evaluate(isFocusInMenu), key).toBe(true);
    }
    await page.mouse.wheel(0, 500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  for (const [how, closeIt] of [
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.getByRole('button', {name: 'Close navigation bar'}).click()],
    ['a tap beside it', (page: Page) => page.mouse.click(380, 600)],
  ] as const) {
    test(`${how} closes it and puts the focus back`, async ({page}) => {
      await openPage(page, '/');
      await menuButton(page).click();
      await expect(focused(page)).toHaveAccessibleName('Close navigation bar');
      await closeIt(page);
      await expect(menu(page)).toBeHidden();
      await expect(focused(page)).toHaveAccessibleName('Toggle navigation bar');
      expect(await page.locator('[inert]').count()).toBe(0);
    });
  }

  test('a link in it leads on and leaves it closed', async ({page}) => {
    await openPage(page, '/roles/devops');
    await menuButton(page).click();
    await menu(page).getByRole('link', {name: 'Compare', exact: true}).first().click();
    await expect(page.getByRole('heading', {level: 1, name: 'Compare the roles'})).toBeVisible();
    await expect(menu(page)).toBeHidden();
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1, name: /^DevOps/})).toBeVisible();
    await expect(menu(page)).toBeHidden();
  });

  test('a window that grows wide shows the sidebar beside the text', async ({page}) => {
    await openPage(page, '/roles/devops');
    await menuButton(page).click();
    await page.setViewportSize({width: 1280, height: 800});
    await expect(menuButton(page)).toBeHidden();
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByRole('navigation', {name: 'Docs sidebar'})).toBeVisible();
  });

  test('the contents of a page fold open', async ({page}) => {
    await openPage(page, '/roles/devops');
    const way = page.getByRole('link', {name: 'In the face app', exact: true});
    await expect(way).toBeHidden();
    await page.getByText('On this page').click();
    await way.click();
    await expect(page.getByRole('heading', {name: 'In the face app'})).toBeInViewport();
  });
});

test('the menu opens without script too', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: PHONE});
  const page = await context.newPage();
  await page.goto('/roles/devops');
  await menuButton(page).click();
  await expect(menu(page).getByRole('link', {name: 'Data engineer', exact: true})).toBeInViewport();
  await context.close();
});

test('the theme follows the system until the reader chooses, and other tabs follow the reader', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await openPage(page, '/roles/devops');
  const other = await page.context().newPage();
  await openPage(other, '/compare');
  const themes = (): Promise<(string | null)[]> =>
    Promise.all([page, other].map((tab) => tab.locator('html').getAttribute('data-theme')));
  const toggle = page.getByRole('button', {name: /dark and light mode/});
  await expect(toggle).toHaveAccessibleName('Switch between dark and light mode, currently system mode');
  await toggle.click();
  await expect(toggle).toHaveAccessibleName('Switch between dark and light mode, currently light mode');
  await expect.poll(themes).toEqual(['light', 'light']);
  await toggle.click();
  await page.reload();
  await expect(toggle).toHaveAccessibleName('Switch between dark and light mode, currently dark mode');
  await toggle.click();
  await page.emulateMedia({colorScheme: 'light'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a page that comes back from the history shows the theme that was chosen meanwhile', async ({page}) => {
  await openPage(page, '/roles/devops');
  await page.goto('/compare');
  await page.getByRole('button', {name: /dark and light mode/}).click();
  await page.getByRole('button', {name: /dark and light mode/}).click();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('on a wide screen the contents mark the section in view', async ({page}) => {
  await openPage(page, '/roles/devops');
  const marked = page.locator('.page-contents [aria-current]');
  await expect(marked).toHaveCount(0);
  for (const name of ['In the face app', 'Ways in']) {
    await page.locator('.page-contents').getByRole('link', {name, exact: true}).click();
    await expect(marked).toHaveText(name);
  }
});

test('a reader who scrolls back is offered the way to the top', async ({page}) => {
  await openPage(page, '/roles/devops');
  const button = page.getByRole('button', {name: 'Scroll back to top'});
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  await expect(button).toBeHidden();
  await page.mouse.wheel(0, -200);
  await button.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(button).toBeHidden();
});

test('the skip link leads to the text, past the sidebar', async ({page}) => {
  await openPage(page, '/roles/devops');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a tab chosen on one page is chosen on the next, and an address opens a hidden panel', async ({
  page,
}) => {
  await openPage(page, '/contributing/components#tabs');
  const tab = page.getByRole('tab', {name: 'I write code'}).first();
  await tab.click();
  await expect(page.getByRole('tabpanel', {name: 'I write code'}).first()).toBeVisible();
  await page.reload();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await tab.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', {name: 'I write', exact: true}).first()).toBeFocused();
  await expect(page.getByText('You need a browser.', {exact: true}).first()).toBeVisible();
});

test('what a block of code copies is the code of the repository', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '/roles/devops');
  const block = page.locator('.theme-code-block').first();
  await block.hover();
  await block.getByRole('button', {name: 'Copy code to clipboard'}).click();
  await expect(block.getByRole('button', {name: 'Copied'})).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.slice(0, 2)).toEqual(['/**', expect.stringMatching(/^ \* Sends a photo\./)]);
  expect(lines.at(-1)).toBe('}');
  expect(lines).toContain('  let askedPause = 0;');
});

test('code with long lines can be wrapped', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, '/roles/devops');
  const block = page.locator('.theme-code-block').first();
  await block.hover();
  await block.getByRole('button', {name: 'Toggle word wrap'}).click();
  const overflow = block.locator('pre').evaluate((pre) => pre.scrollWidth - pre.clientWidth);
  expect(await overflow).toBe(0);
});

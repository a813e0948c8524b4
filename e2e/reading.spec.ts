import {expect, test, type Page} from '@playwright/test';
import {openPage} from './support/openPage';
import {NOWHERE} from './support/routes';
import {THEMES} from './support/themes';

const ROLE_PAGE = '/roles/data-engineer';

test('the first Tab offers to skip to the content, and takes the reader there', async ({page}) => {
  await openPage(page, ROLE_PAGE);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ratio: 1});
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

for (const [what, address] of [
  ['a heading', '/roles/data-engineer#in-the-face-app'],
  ['a term', '/glossary#term-drift'],
  ['a step of the pipeline', '/face-app#step-queue-work'],
] as const) {
  test(`an address with ${what} in it leads to right below the bar`, async ({page}) => {
    await page.goto(address);
    const bar = await page.locator('.navbar').evaluate((element) => element.getBoundingClientRect().bottom);
    const target = page.locator(':target');
    await expect
      .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
      .toBeCloseTo(bar + 16, -1);
  });
}

test('an address that leads nowhere offers the four roles and the ways that most readers want', async ({
  page,
}) => {
  const response = await page.goto(NOWHERE);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('There is no page here');
  const main = page.getByRole('main');
  for (const [name, address] of [
    ['DevOps', '/roles/devops'],
    ['Data engineer', '/roles/data-engineer'],
    ['Data scientist', '/roles/data-scientist'],
    ['Machine learning engineer', '/roles/machine-learning-engineer'],
    ['Compare any two roles', '/compare'],
    ['Follow one photo through the face app', '/face-app'],
    ['Start from the beginning', '/'],
  ] as const) {
    await expect(main.getByRole('link', {name, exact: true})).toHaveAttribute('href', address);
  }
});

test.describe('the theme', () => {
  for (const theme of THEMES) {
    test.describe(`of a reader whose system is ${theme}`, () => {
      test.use({colorScheme: theme});

      test(`is ${theme}, in our own colours`, async ({page}) => {
        await openPage(page, ROLE_PAGE);
        const ink = await colourOf(page, '--ink');
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(page.locator('html')).toHaveCSS('background-color', await colourOf(page, '--paper'));
        await expect(page.getByRole('heading', {level: 1})).toHaveCSS('color', ink);
        const link = page.locator('h2:has-text("Read next") + p').getByRole('link').first();
        await expect(link).toHaveCSS('color', ink);
        await expect(link).toHaveCSS('text-decoration-line', 'underline');
      });
    });
  }

  test('can be switched, and stays as chosen', async ({page}) => {
    await openPage(page, ROLE_PAGE);
    const grounds: string[] = [];
    for (const theme of THEMES) {
      await page.getByRole('button', {name: /^Switch between dark and light mode/}).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      grounds.push(await colourOf(page, '--paper'));
      await expect(page.locator('html')).toHaveCSS('background-color', grounds.at(-1) ?? '');
    }
    expect(new Set(grounds).size).toBe(THEMES.length);
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.at(-1) ?? '');
  });
});

test.describe('on paper', () => {
  test('a role’s page is its article and nothing else', async ({page}) => {
    await openPage(page, ROLE_PAGE);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('navigation').filter({visible: true})).toHaveCount(0);
    await expect(page.getByRole('contentinfo').filter({visible: true})).toHaveCount(0);
    await expect(page.getByRole('link', {name: 'Edit this page'})).toBeHidden();
    await expect(page.getByRole('button', {name: /^Copy as/})).toHaveCount(0);
  });

  test('every answer and every tab is open', async ({page}) => {
    await openPage(page, '/contributing/components');
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText('Pages hold no code, so an import is refused.').first()).toBeVisible();
    for (const text of ['You need a browser.', 'You need Node and a Chromium.']) {
      await expect(page.getByRole('tabpanel').getByText(text, {exact: true})).toBeVisible();
    }
  });
});

/** What a custom property of ours comes to, as the browser writes colours. */
async function colourOf(page: Page, property: string): Promise<string> {
  return await page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  }, property);
}

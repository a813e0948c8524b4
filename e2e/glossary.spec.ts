import {expect, test} from '@playwright/test';
import {isOnTop} from './support/isOnTop';
import {openPage} from './support/openPage';

test('a letter leads to its terms, and the heading is not hidden by the bar', async ({page}) => {
  await openPage(page, '/glossary');
  await page.getByRole('navigation', {name: 'Terms by letter'}).getByRole('link', {name: 'R'}).click();
  await expect(page).toHaveURL(/\/glossary#letter-r$/);
  const heading = page.getByRole('heading', {name: /^R/, level: 3});
  await expect(heading).toBeInViewport({ratio: 1});
  expect(await isOnTop(heading)).toBe(true);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('an address leads to one term, with both sentences and a page that explains it', async ({page}) => {
    await page.goto('/glossary#term-reconciler');
    const term = page.locator('#term-reconciler');
    await expect(term).toBeInViewport();
    await expect(term).toContainText('In the face app:');
    await expect(term.getByRole('link', {name: 'Step 4: the pipeline'})).toHaveAttribute(
      'href',
      '/face-app/pipeline',
    );
  });

  test('the references name a page for every point of the two originals', async ({page}) => {
    await page.goto('/references');
    for (const id of ['original-article', 'original-slides']) {
      const rows = page.locator(`#${id} tbody tr`);
      expect(await rows.count()).toBeGreaterThan(15);
      expect(await rows.filter({hasNot: page.getByRole('link')}).allTextContents()).toEqual([]);
    }
  });
});

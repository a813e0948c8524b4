import {expect, test} from '@playwright/test';

test.use({javaScriptEnabled: false});

test('an address from when all facts stood on one page is one click away from them', async ({page}) => {
  await page.goto('/references#sculley-2015');
  const source = page.locator('#sculley-2015').getByRole('link', {name: 'Sculley et al. 2015'});
  await expect(source).toBeInViewport({ratio: 1});
  await source.click();
  await expect(page).toHaveURL('/references/systems#sculley-2015');
  const entry = page.locator('#sculley-2015');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('listitem').first()).toHaveText(/(read|second-hand)$/);
});

test('a citation leads to the facts of its source', async ({page}) => {
  await page.goto('/mle/why');
  await page.getByRole('main').locator('a[href$="#sculley-2015"]').first().click();
  await expect(page).toHaveURL('/references/systems#sculley-2015');
  await expect(page.getByText('Hidden Technical Debt in Machine Learning Systems').first()).toBeInViewport();
});

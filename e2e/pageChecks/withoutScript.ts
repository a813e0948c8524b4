import {expect, type Page} from '@playwright/test';
import {DOCS_PAGES} from '../support/routes';

const PHONE = {width: 390, height: 844};

/** The article, and the sidebar with all of its links. */
export async function showsItsArticle(page: Page): Promise<void> {
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', {level: 1})).toBeVisible();
  await expect(article.getByRole('heading', {level: 2, name: 'Read next'})).toBeVisible();
  const sidebar = page
    .getByRole('navigation', {name: 'Docs sidebar'})
    .getByRole('link')
    .filter({visible: true});
  const ways = await sidebar.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ways.toSorted()).toEqual(DOCS_PAGES.toSorted());
}

/** Makes the window that of a phone, where more of the site depends on script than on a wide screen. */
export async function showsNoIdleButton(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  // A term is a button too, and explains itself as soon as it has the focus. The menu the browser opens by itself.
  const idle = page.getByRole('button').and(page.locator(':not([aria-describedby], [popovertarget])'));
  expect(await idle.filter({visible: true}).allInnerTexts()).toEqual([]);
}

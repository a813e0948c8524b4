import {expect, type Locator, type Page} from '@playwright/test';
import {openPage} from './openPage';

/** The field of the search box. */
export function fieldOf(page: Page): Locator {
  return page.getByRole('combobox', {name: 'Search this site'});
}

/** Opens a page and the search box on it. */
export async function openBox(page: Page, address: string): Promise<Locator> {
  await openPage(page, address);
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await expect(fieldOf(page)).toBeFocused();
  return fieldOf(page);
}

/** Types into the open box and waits until the final answer is there. */
export async function lookFor(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\.$/);
  await expect(page.getByRole('option').first()).toBeVisible();
}

/** The option to which Enter would lead. */
export function activeOption(page: Page): Locator {
  return page.getByRole('option', {selected: true});
}

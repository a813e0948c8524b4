import type {Page} from '@playwright/test';
import {atRest, plainAddress, type SearchBox} from './searchBox';

/** Our own box, by what assistive technology sees of it. */
export const OUR_BOX: SearchBox = {
  prepare: () => Promise.resolve(),
  focus: (page) => opener(page).focus(),
  open: async (page) => {
    await opener(page).click();
    await input(page).waitFor();
  },
  clear: async (page) => {
    await input(page).fill('');
    await page.waitForFunction(() => document.querySelector('[role=option][href*="q="]') === null);
  },
  ask: async (page, query) => {
    await input(page).fill(query);
    return await atRest(page, () => offered(page));
  },
  offered,
};

const opener = (page: Page) => page.getByRole('banner').getByRole('button', {name: 'Search'});
const input = (page: Page) => page.getByRole('combobox');

async function offered(page: Page): Promise<readonly string[]> {
  const links = await page
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
  return links.map(plainAddress).filter((address) => address !== '/search');
}

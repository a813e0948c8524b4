import {expect, test} from '@playwright/test';
import {READER_IDS, READING_PATHS} from '../src/data/readingPaths';

test.use({javaScriptEnabled: false, viewport: {width: 390, height: 844}});

for (const reader of READER_IDS) {
  test(`every stop on the path of the reader ${reader} is named as the page names itself`, async ({
    page,
    context,
  }) => {
    await page.goto('/start');
    const stops = page.getByRole('article').getByRole('listitem');
    const other = await context.newPage();
    for (const address of READING_PATHS[reader].pages) {
      const stop = stops.filter({has: page.locator(`a[href="${address}"]`)}).first();
      await other.goto(address);
      const title = await other.getByRole('heading', {level: 1}).innerText();
      await expect(stop.getByRole('link')).toHaveText(title);
      const question = (await stop.innerText()).replace(title, '').trim();
      await expect(other.getByText(question, {exact: true}).first()).toBeVisible();
    }
  });
}

test('the home page leads every reader to the first page of their path', async ({page}) => {
  await page.goto('/');
  for (const id of READER_IDS) {
    const {reader, pages} = READING_PATHS[id];
    const item = page.getByRole('listitem').filter({hasText: reader});
    await expect(item.getByRole('link')).toHaveAttribute('href', pages[0]);
  }
  await expect(page.getByRole('link', {name: /all five paths/})).toHaveAttribute('href', '/start');
});

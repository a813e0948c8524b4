import {expect, test} from '@playwright/test';
import {openLaidOut} from './support/openPage';

for (const width of [768, 820, 1440]) {
  test(`in the table of who owns what no word reaches into the next cell, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    await openLaidOut(page, '/teams/who-owns-what');
    const cells = page.getByRole('table', {name: 'Who has which part'}).locator('td:visible');
    const tooWide = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    );
    expect(await cells.count()).toBeGreaterThan(50);
    expect(tooWide).toEqual([]);
  });
}

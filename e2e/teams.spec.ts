import {expect, test} from '@playwright/test';
import {AUTOMATION_STEPS, LADDERS} from '../src/data/maturity';
import {TEAM_STRUCTURE_IDS, TEAM_STRUCTURES, type TeamStructure} from '../src/data/teamStructures';

test.use({javaScriptEnabled: false});

for (const width of [390, 1440]) {
  test.describe(`without script at ${width} pixels`, () => {
    test.use({viewport: {width, height: 900}});

    test('every structure is drawn whole, each team inside its figure', async ({page}) => {
      await page.goto('/teams/structures');
      for (const id of TEAM_STRUCTURE_IDS) {
        const {caption, productTeams, shared}: TeamStructure = TEAM_STRUCTURES[id];
        const figure = page.getByRole('figure').filter({hasText: caption});
        const frame = await figure.boundingBox();
        if (frame === null) throw new Error(`The figure of ${id} is not drawn.`);
        for (const {name} of [...productTeams, ...(shared === undefined ? [] : [shared])]) {
          const box = await figure.getByText(name, {exact: true}).locator('..').boundingBox();
          expect(box?.x).toBeGreaterThan(frame.x);
          expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThan(frame.x + frame.width);
        }
      }
    });

    test('the ladders stand side by side, and each row of the table is full', async ({page}) => {
      await page.goto('/teams/maturity');
      const table = page.getByRole('table', {name: /^Two ladders/});
      await expect(table.getByRole('rowheader')).toHaveCount(AUTOMATION_STEPS.length);
      for (const {rungs} of LADDERS) {
        for (const {looks} of rungs) await expect(table.getByText(looks)).toBeVisible();
      }
      const right = await table.evaluate((element) => element.getBoundingClientRect().right);
      expect(right).toBeLessThanOrEqual(width);
    });
  });
}

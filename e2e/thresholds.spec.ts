import {expect, test, type Page} from '@playwright/test';
import {SYNTHETIC_DISTANCES} from '../src/data/distances';
import {THRESHOLD_USES} from '../src/data/thresholdUses';
import {errorsAt} from '../src/lib/thresholdErrors';
import {TABLE_THRESHOLDS} from '../src/lib/thresholdShapes';
import {chanceText, countText, falseMatchText, shareText, thresholdText} from '../src/lib/thresholdText';
import {findViolations} from './support/findViolations';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {THEMES} from './support/themes';

const PAGE = '/face-app/thresholds';
const PHONE = {width: 390, height: 844};

test.describe('the slider', () => {
  test('moves with the keyboard, and every number follows the data', async ({page}) => {
    await openPage(page, PAGE);
    await page.getByRole('slider').focus();
    await expectThreshold(page, 0.6);
    for (const [key, threshold] of [
      ['ArrowLeft', 0.59],
      ['ArrowDown', 0.58],
      ['ArrowRight', 0.59],
      ['Home', 0.1],
      ['End', 1.1],
    ] as const) {
      await page.keyboard.press(key);
      await expectThreshold(page, threshold);
    }
  });

  test('stands under the line of the threshold wherever it is', async ({page}) => {
    await openPage(page, PAGE);
    for (const threshold of [0.1, 0.45, 1.1]) {
      await page.getByRole('slider').fill(String(threshold));
      // The first use loads the script.
      await expectThreshold(page, threshold);
      const line = await page.locator('figure svg').first().locator('line').last().boundingBox();
      const slider = await page.getByRole('slider').boundingBox();
      if (line === null || slider === null) throw new Error('Slider and line are to be seen.');
      const thumb = 24;
      const way = (threshold - 0.1) * (slider.width - thumb);
      expect(Math.abs(line.x + line.width / 2 - (slider.x + thumb / 2 + way))).toBeLessThan(2);
    }
  });
});

for (const use of THRESHOLD_USES) {
  test(`${use.name} sets its threshold, says so aloud, and is marked`, async ({page}) => {
    await openPage(page, PAGE);
    const button = page.getByRole('button', {name: `Try the ${use.name.toLowerCase()}`});
    await button.press('Enter');
    await expectThreshold(page, use.threshold);
    await expect(page.getByRole('status').filter({hasText: `${use.name}: `})).toBeAttached();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  });
}

for (const theme of THEMES) {
  test(`it is accessible and fits a phone in the ${theme} theme`, async ({page}) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({colorScheme: theme});
    await openPage(page, PAGE);
    await page.getByRole('slider').fill('0.75');
    expect(await isWiderThanWindow(page)).toBe(false);
    expect(await findViolations(page, 'figure')).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false, viewport: PHONE});

  test('picture and table are there, and nothing that does nothing', async ({page}) => {
    await page.goto(PAGE);
    await expectNumbers(page, SYNTHETIC_DISTANCES.publishedThreshold);
    const table = page.getByRole('table', {name: /side by side/});
    for (const threshold of TABLE_THRESHOLDS) {
      const {refused, accepted, strangersNamed} = errorsAt(threshold, SYNTHETIC_DISTANCES);
      const row = table
        .getByRole('row')
        .filter({has: page.getByText(thresholdText(threshold), {exact: true})});
      await expect(row).toContainText(`${countText(refused)} ${shareText(refused)}`);
      await expect(row).toContainText(`${countText(accepted)} ${falseMatchText(accepted)}`);
      await expect(row).toContainText(countText(strangersNamed));
    }
    await expect(page.getByRole('slider')).toBeHidden();
    await expect(page.getByRole('button', {name: /^Try the/})).toHaveCount(0);
    expect(await isWiderThanWindow(page)).toBe(false);
  });
});

async function expectThreshold(page: Page, threshold: number): Promise<void> {
  const {refused, accepted} = errorsAt(threshold, SYNTHETIC_DISTANCES);
  await expect(page.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    `${thresholdText(threshold)}: ${countText(refused)} pairs of one person refused, ${countText(accepted)} pairs of two people accepted`,
  );
  await expectNumbers(page, threshold);
}

/** The counts below the picture, its description, and the chance among a thousand, as the data has them. */
async function expectNumbers(page: Page, threshold: number): Promise<void> {
  const {refused, accepted, strangersNamed} = errorsAt(threshold, SYNTHETIC_DISTANCES);
  const figure = page.locator('figure').filter({has: page.getByText('Synthetic.', {exact: true})});
  const counts = figure.getByRole('definition');
  await expect(counts).toHaveText([
    `${countText(refused)} pairs: ${shareText(refused)}`,
    `${countText(accepted)} pairs: ${falseMatchText(accepted)}`,
    `${countText(strangersNamed)}, too few for a share`,
  ]);
  await expect(figure.getByRole('img').first()).toHaveAccessibleName(
    new RegExp(`^Synthetic: .* At ${thresholdText(threshold)}, ${countText(refused)} `),
  );
  const among = figure.getByRole('table', {name: /N enrolled faces/});
  await expect(among.getByRole('row').last()).toHaveText(`1,000${chanceText(1000, accepted)}`);
}

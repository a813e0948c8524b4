import {expect, test, type Page} from '@playwright/test';
import {keepsItsBudget} from './pageChecks/budget';
import {findColourViolations, findViolations} from './support/findViolations';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {makeChecks} from './support/makeChecks';
import {pageWeight} from './support/pageWeight';
import {ROUTES} from './support/routes';
import {watchProblems} from './support/watchProblems';
import {watchRefusals} from './support/watchRefusals';

const DESKTOP = {width: 1440, height: 900};
/** What a page of 1280 by 900 has when a reader enlarges it to 200 %, in the pixels that style sheets count in. */
const ENLARGED = {width: 640, height: 450};
const SMALLEST = {width: 320, height: 640};

test.use({viewport: DESKTOP, colorScheme: 'light', contextOptions: {reducedMotion: 'reduce'}});

for (const address of ROUTES) {
  test(`${address} is light, accessible in both themes, and fits every window`, async ({page, baseURL}) => {
    // What were three tests is one, so it has the time of three.
    test.slow();
    const problems = watchProblems(page);
    const refusals = await watchRefusals(page);
    const files = await pageWeight(page, address);
    await makeChecks({
      'keeps within its budget and asks nobody else for anything': () => {
        keepsItsBudget(files, baseURL);
      },
      'is accessible in the light theme': async () => {
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
        expect(await findViolations(page)).toEqual([]);
      },
      'is accessible in the dark theme': async () => {
        await page.emulateMedia({colorScheme: 'dark'});
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        expect(await findColourViolations(page)).toEqual([]);
      },
      'needs no scrolling sideways at 200 %': () => fits(page, ENLARGED),
      'needs no scrolling sideways in a window of 320 pixels': () => fits(page, SMALLEST),
      'does nothing that its security policy refuses': () => {
        expect(refusals).toEqual([]);
      },
      'reports no error': () => {
        expect(problems).toEqual([]);
      },
    });
  });
}

async function fits(page: Page, viewport: {width: number; height: number}): Promise<void> {
  await page.setViewportSize(viewport);
  expect(await isWiderThanWindow(page)).toBe(false);
}

import {expect, test} from '@playwright/test';
import {findViolations} from './support/findViolations';
import {TEMPLATES} from './support/routes';
import {THEMES} from './support/themes';
import {watchProblems} from './support/watchProblems';
import {watchShifts} from './support/watchShifts';

const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1440, height: 900};

for (const theme of THEMES) {
  for (const viewport of [PHONE, DESKTOP]) {
    test.describe(`in the ${theme} theme at ${viewport.width} pixels`, () => {
      test.use({colorScheme: theme, viewport});

      for (const address of TEMPLATES) {
        test(`nothing moves on ${address} while its script takes over, and nothing fails`, async ({page}) => {
          const problems = watchProblems(page);
          expect.soft(await watchShifts(page, address)).toEqual([]);
          // Every page is looked at on a wide screen, and these on a tablet, by tests of their own.
          if (theme === 'dark' && viewport === PHONE) expect.soft(await findViolations(page)).toEqual([]);
          expect(problems).toEqual([]);
        });
      }
    });
  }
}

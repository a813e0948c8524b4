import {expect, test} from '@playwright/test';
import {TEMPLATES} from './support/routes';
import {THEMES} from './support/themes';
import {watchProblems} from './support/watchProblems';
import {watchShifts} from './support/watchShifts';

const VIEWPORTS = [
  {width: 390, height: 844},
  {width: 1440, height: 900},
];

for (const theme of THEMES) {
  for (const viewport of VIEWPORTS) {
    test.describe(`in the ${theme} theme at ${viewport.width} pixels`, () => {
      test.use({colorScheme: theme, viewport});

      for (const address of TEMPLATES) {
        test(`nothing moves on ${address} while its script takes over, and nothing fails`, async ({page}) => {
          const problems = watchProblems(page);
          expect(await watchShifts(page, address)).toEqual([]);
          expect(problems).toEqual([]);
        });
      }
    });
  }
}

import {expect, test} from '@playwright/test';

/** What has to be true of a page, in words, with what finds out whether it is. */
export type Checks = Readonly<Record<string, () => Promise<void> | void>>;

/** Makes several checks on one visit of a page, so that it is opened once. One that fails does not hide the others. */
export async function makeChecks(checks: Checks): Promise<void> {
  const failures: string[] = [];
  for (const [claim, check] of Object.entries(checks)) {
    await test.step(claim, check).catch((error: unknown) => {
      failures.push(`It should be true that the page ${claim}.\n${String(error)}`);
    });
  }
  expect(failures.join('\n\n')).toBe('');
}

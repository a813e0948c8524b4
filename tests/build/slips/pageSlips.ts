import {beforeAll, describe, expect, it} from 'vitest';
import type {BuildReport} from '../../siteCopy/BuildReport';
import {BUILD_TIMEOUT, type SiteCopy} from '../../siteCopy/SiteCopy';
import {type PageSlip, PAGE_SLIPS} from './pageSlipList';

/** Everything that one build finds while it compiles pages: it names all of it, not only the first. */
export function pageSlips(copy: SiteCopy): void {
  describe('slips in the text of several pages', () => {
    const lines = new Map<PageSlip, number>();
    let report: BuildReport;
    beforeAll(async () => {
      report = await copy.build(async () => {
        for (const slip of PAGE_SLIPS) lines.set(slip, await copy.append(slip.page, slip.block));
      });
    }, BUILD_TIMEOUT);

    it.each(PAGE_SLIPS.map((slip) => [slip.what, slip] as const))(
      'the build names the line of %s',
      (_, slip) => {
        expect(report.exitCode).not.toBe(0);
        const finding = report.findingAt(slip.page, lines.get(slip) ?? 0);
        for (const part of slip.says) expect(finding).toContain(part);
      },
    );
  });
}

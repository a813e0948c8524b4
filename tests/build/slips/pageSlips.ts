import {beforeAll, describe, expect, it} from 'vitest';
import type {BuildReport} from '../../siteCopy/BuildReport';
import {BUILD_TIMEOUT, type SiteCopy} from '../../siteCopy/SiteCopy';
import {type PageSlip, PAGE_SLIPS} from './pageSlipList';

/** Everything that one build finds while it compiles pages: it names all of it, not only the first. */
export function pageSlips(copy: SiteCopy): void {
  describe('slips in the text of several pages', () => {
    const lines = new Map<PageSlip, number>();
    let linkLine: number;
    let imageLine: number;
    let report: BuildReport;
    beforeAll(async () => {
      report = await copy.build(async () => {
        for (const slip of PAGE_SLIPS) lines.set(slip, await copy.append(slip.page, slip.block));
        linkLine = await copy.append('docs/roles/data-scientist.mdx', '[Data](./data-engineering.mdx)');
        imageLine = await copy.append('docs/roles/data-engineer.mdx', '![Four desks in a row](./desks.png)');
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

    // A warning would have the same words, but not be the cause of an error.
    it('the build names the page and the line of a link to a missing .mdx file, and what it must lead to', () => {
      expect(report.exitCode).not.toBe(0);
      const place = `"docs/roles/data-scientist.mdx" (${String(linkLine)}:1)`;
      expect(report.output).toContain(
        `Cause: Markdown link with URL \`./data-engineering.mdx\` in source file ${place} couldn't be resolved.`,
      );
      expect(report.output).toContain('Make sure it references a local Markdown file that exists');
    });

    it('the build names the page and the line of a missing image, and what it must lead to', () => {
      expect(report.exitCode).not.toBe(0);
      const place = `"docs/roles/data-engineer.mdx" (${String(imageLine)}:1)`;
      expect(report.output).toContain(
        `Cause: Markdown image with URL \`./desks.png\` in source file ${place} couldn't be resolved to an existing local image file.`,
      );
    });
  });
}

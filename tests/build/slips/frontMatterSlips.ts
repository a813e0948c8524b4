// cspell:ignore desciption
import {beforeAll, describe, expect, it} from 'vitest';
import type {BuildReport} from '../../siteCopy/BuildReport';
import {BUILD_TIMEOUT, type SiteCopy} from '../../siteCopy/SiteCopy';

const PAGE = 'docs/roles/devops.mdx';

const withSlips = (text: string): string =>
  text
    .replace(/^title:.*\n/m, '')
    .replace(/^question:.*\n/m, '')
    .replace(/^description:/m, 'desciption:');

/** Keys of a page's front matter, three of them missing and one unknown. */
export function frontMatterSlips(copy: SiteCopy): void {
  describe('front matter with keys left out and one misspelt', () => {
    let report: BuildReport;
    beforeAll(async () => {
      report = await copy.build(() => copy.edit(PAGE, withSlips));
    }, BUILD_TIMEOUT);

    it.each([
      ['title', 'a text of 5 to 70 characters'],
      ['question', 'one question of 10 to 120 characters that ends with "?"'],
      ['description', 'one sentence of 50 to 160 characters that ends with a full stop'],
    ])('the build names the missing %s, what it must be, and a line that would do', (key, allowed) => {
      expect(report.exitCode).not.toBe(0);
      const findings = report.findingAt(PAGE, 1);
      expect(findings).toContain(`The key "${key}" is missing. It must be ${allowed}.`);
      expect(findings).toContain(`hint: Add a line such as: ${key}: `);
    });

    it('the build names the line of an unknown key, the allowed keys, and the one that was meant', () => {
      expect(report.exitCode).not.toBe(0);
      const finding = report.findingAt(PAGE, 2);
      expect(finding).toContain('Unknown key "desciption".');
      expect(finding).toMatch(/Allowed keys: title, question, description, slug, .*\brole\b/);
      expect(finding).toContain('hint: Write "description" instead of "desciption".');
    });
  });
}

import {beforeAll, describe, expect, it} from 'vitest';
import type {BuildReport} from '../../siteCopy/BuildReport';
import {BUILD_TIMEOUT, type SiteCopy} from '../../siteCopy/SiteCopy';

const NEW_PAGE = `---
title: The product manager
question: What does a product manager do?
description: A product manager decides what the product is for and when it is good enough.
slug: /roles/product-manager
keywords: [product manager, product owner, roadmap]
---

They decide what the product is for.
`;

/** Pages that do not fit in with the other pages. */
export function siteSlips(copy: SiteCopy): void {
  let report: BuildReport;

  describe('two pages with one address', () => {
    beforeAll(async () => {
      report = await copy.build(() =>
        copy.edit('docs/references/index.mdx', (text) => text.replace(/^slug:.*$/m, 'slug: /compare')),
      );
    }, BUILD_TIMEOUT);

    it('the build stops and names the address that two pages have', () => {
      expect(report.exitCode).not.toBe(0);
      expect(report.output).toMatch(/duplicate routes?\b[^]*\/compare\b/i);
    });

    it('the build names the files of both pages that have it', () => {
      expect(report.output).toContain('docs/references/index.mdx');
      expect(report.output).toContain('docs/compare/index.mdx');
    });
  });

  describe('a page that no sidebar lists', () => {
    beforeAll(async () => {
      report = await copy.build(() => copy.edit('docs/roles/product-manager.mdx', () => NEW_PAGE));
    }, BUILD_TIMEOUT);

    it('the build names the file of the page, and the line to add to sidebars.ts', () => {
      expect(report.exitCode).not.toBe(0);
      expect(report.output).toContain('docs/roles/product-manager.mdx stands in no sidebar.');
      expect(report.output).toContain("hint: add to sidebars.ts: 'roles/product-manager',");
    });
  });
}

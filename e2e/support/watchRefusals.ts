import type {Page} from '@playwright/test';

interface Refusal {
  /** The directive of the security policy, such as "script-src-elem". */
  readonly directive: string;
  /** What was refused: an address, or "inline". */
  readonly what: string;
}

/**
 * Collects what the security policy of each page refuses from now on. The browser tells it to the page, so pages that
 * are opened later are watched, too.
 */
export async function watchRefusals(page: Page): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  await page.exposeFunction('tellRefusal', (refusal: Refusal) => void refusals.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      (globalThis as unknown as {tellRefusal: (refusal: Refusal) => void}).tellRefusal({
        directive: effectiveDirective,
        what: blockedURI,
      });
    });
  });
  return refusals;
}

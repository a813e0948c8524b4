import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page, or with a part of it, as it stands: the rule and the elements that break it. */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .include(part)
    // Only what is wrong: to describe every element in which axe finds nothing takes most of its time.
    .options({resultTypes: ['violations']})
    .withTags(RULES)
    .analyze();
  return violations.map(({id, help, nodes}) => {
    const elements = nodes.map(({target}) => target.join(' '));
    return `${id}: ${help}. ${elements.join(' | ')}`;
  });
}

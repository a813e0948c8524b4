import {expect, test} from '@playwright/test';
import {GLOSSARY, TERM_IDS} from '../src/data/glossary';

// As a search engine reads a page that runs no script.
test.use({javaScriptEnabled: false});

test('the glossary defines every term', async ({page, baseURL}) => {
  await page.goto('/glossary');
  const set = page.locator('[itemtype="https://schema.org/DefinedTermSet"][itemid="#terms"]');
  const terms = set.locator('[itemprop=hasDefinedTerm][itemtype="https://schema.org/DefinedTerm"]');
  const read = await terms.evaluateAll((items) =>
    items.map((item) => {
      const all = (name: string) => [...item.querySelectorAll<HTMLElement>(`[itemprop=${name}]`)];
      return {
        term: all('name').map(({textContent}) => textContent),
        plain: all('description').map(({textContent}) => textContent),
        url: all('url').map((link) => (link as HTMLAnchorElement).href),
      };
    }),
  );
  const defined = TERM_IDS.map((id) => {
    const {term, plain} = GLOSSARY[id];
    return {term: [term], plain: [plain], url: [`${String(baseURL)}/glossary#term-${id}`]};
  });
  const byName = (one: (typeof read)[number], other: (typeof read)[number]) =>
    String(one.term).localeCompare(String(other.term));
  expect(read.toSorted(byName)).toEqual(defined.toSorted(byName));
});

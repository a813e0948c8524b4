import {expect, test} from '@playwright/test';
import {GLOSSARY, TERM_IDS} from '../src/data/glossary';
import {graphShape, type Graph, type Thing} from '../plugins/after-build/structuredData/shapes';
import {DOCS_PAGES, PAGES} from './support/routes';

// As a search engine reads a page that runs no script.
test.use({javaScriptEnabled: false});

for (const address of PAGES) {
  test(`${address} says to machines what it says to readers`, async ({page}) => {
    await page.goto(address);
    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(scripts).toHaveLength(1);
    const read = graphShape.safeParse(JSON.parse(scripts[0] ?? ''));
    expect(read.error?.issues).toBeUndefined();
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';

    if (address === '/') {
      expect(of(read.data, 'WebSite')).toMatchObject({url: canonical});
      return;
    }
    const changed = await page.locator('footer time').getAttribute('datetime');
    expect(of(read.data, 'LearningResource')).toMatchObject({
      headline: (await page.getByRole('heading', {level: 1}).innerText()).replace(/\u200b/, '').trim(),
      alternativeHeadline: await page.getByRole('article').getByRole('paragraph').first().innerText(),
      description: await page.locator('head > meta[name=description]').getAttribute('content'),
      url: canonical,
      dateModified: changed,
      image: {url: await page.locator('head > meta[property="og:image"]').getAttribute('content')},
    });
    const way = of(read.data, 'BreadcrumbList');
    const stops = way && 'itemListElement' in way ? way.itemListElement : [];
    expect(stops.map(({position}) => position)).toEqual(stops.map((_, index) => index + 1));
    expect(stops.at(-1)?.item).toBe(canonical);
  });
}

test('every stop on the way to a page is a page', async ({page}) => {
  const known = new Set(PAGES);
  for (const address of DOCS_PAGES) {
    await page.goto(address);
    const [script = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
    const way = of(JSON.parse(script) as Graph, 'BreadcrumbList');
    const stops = way && 'itemListElement' in way ? way.itemListElement : [];
    expect(stops.filter(({item}) => !known.has(new URL(item).pathname))).toEqual([]);
  }
});

test('the glossary defines every term', async ({page}) => {
  await page.goto('/glossary');
  const [script = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
  const set = of(JSON.parse(script) as Graph, 'DefinedTermSet');
  const names = set && 'hasDefinedTerm' in set ? set.hasDefinedTerm.map(({name}) => name) : [];
  expect(names).toEqual(TERM_IDS.map((id) => GLOSSARY[id].term));
});

function of(graph: Graph | undefined, type: string): Thing | undefined {
  return graph?.['@graph'].find((one) => ([one['@type']].flat() as string[]).includes(type));
}

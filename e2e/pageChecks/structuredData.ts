import {expect, type Page} from '@playwright/test';
import {graphShape, type Graph, type Thing} from '../../plugins/after-build/structuredData/shapes';
import {canonicalOf, metaOf, titleOf} from '../support/pageHead';
import {PAGES} from '../support/routes';

/** What the page says to machines about itself, and the way to it. */
export async function saysTheSameToMachines(page: Page, address: string): Promise<void> {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(scripts).toHaveLength(1);
  const read = graphShape.safeParse(JSON.parse(scripts[0] ?? ''));
  expect(read.error?.issues).toBeUndefined();
  const canonical = await canonicalOf(page);

  if (address === '/') {
    expect(findThing(read.data, 'WebSite')).toMatchObject({url: canonical});
    return;
  }
  expect(findThing(read.data, 'LearningResource')).toMatchObject({
    headline: await titleOf(page),
    alternativeHeadline: await page.getByRole('article').getByRole('paragraph').first().innerText(),
    description: await metaOf(page, '[name=description]'),
    url: canonical,
    dateModified: await page.locator('footer time').getAttribute('datetime'),
    image: {url: await metaOf(page, '[property="og:image"]')},
  });
  const way = findThing(read.data, 'BreadcrumbList');
  const stops = way && 'itemListElement' in way ? way.itemListElement : [];
  expect(stops.map(({position}) => position)).toEqual(stops.map((_, index) => index + 1));
  expect(stops.at(-1)?.item).toBe(canonical);
  expect(stops.filter(({item}) => !PAGES.includes(new URL(item).pathname))).toEqual([]);
}

/** The first thing of a type in a graph. */
function findThing(graph: Graph | undefined, type: string): Thing | undefined {
  return graph?.['@graph'].find((one) => ([one['@type']].flat() as string[]).includes(type));
}

interface Item {
  readonly lastmod?: string | number | Date | null | undefined;
}

/**
 * For `createSitemapItems` of the sitemap plugin: gives a page that has no date that of the newest page. Only the
 * home page has none: it draws data that other pages draw too, so the date of its own file would say little.
 */
export async function datedSitemap<Params, Entry extends Item>({
  defaultCreateSitemapItems,
  ...params
}: Params & {
  readonly defaultCreateSitemapItems: (params: Params) => Promise<Entry[]>;
}): Promise<Entry[]> {
  const items = await defaultCreateSitemapItems(params as unknown as Params);
  const dates = items.flatMap(({lastmod}) => (typeof lastmod === 'string' ? [lastmod] : []));
  const newest = dates.toSorted().at(-1);
  return items.map((item) => ({...item, lastmod: item.lastmod ?? newest}));
}

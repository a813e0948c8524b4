import {expect, test} from 'vitest';
import {datedSitemap} from './datedSitemap';

test('a page without a date has that of the newest page', async () => {
  const items = await datedSitemap({
    routes: 3,
    defaultCreateSitemapItems: ({routes}: {readonly routes: number}) =>
      Promise.resolve([
        {url: '/', lastmod: null},
        {url: '/a', lastmod: '2026-11-20'},
        {url: `/${routes}`, lastmod: '2026-11-22'},
      ]),
  });
  expect(items).toEqual([
    {url: '/', lastmod: '2026-11-22'},
    {url: '/a', lastmod: '2026-11-20'},
    {url: '/3', lastmod: '2026-11-22'},
  ]);
});

import {expect, test} from 'vitest';
import {filesInMemory, siteFixture} from './fixtures';
import {robots} from './robots';

test('crawlers may read all, and find the sitemap also under a base path', async () => {
  const files = filesInMemory();
  await robots.run(siteFixture(), files);
  expect(files.built.get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://site.example/base/sitemap.xml\n',
  );
});

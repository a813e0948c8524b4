import {publishedAt, type Step} from './step';

/** Says to crawlers that they may read all, and where the list of pages is. */
export const robots: Step = {
  name: 'robots.txt',
  run: (site, files) =>
    files.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${publishedAt(site, '/sitemap.xml')}\n`),
};

import {existsSync, readFileSync} from 'node:fs';

const SITEMAP = 'build/sitemap.xml';

/** Leads nowhere, so the site answers with its page for lost readers. */
export const NOWHERE = '/no-such-page';

/** Not in the sitemap: its results are no page of their own. */
export const SEARCH = '/search';

/** Every page of the built site, as its sitemap lists them. */
export const PAGES: readonly string[] = readSitemap();

/** The pages that are written in docs/. */
export const DOCS_PAGES: readonly string[] = PAGES.filter((page) => page !== '/');

/** All that a reader can see: every page, the search, and the page for an address that leads nowhere. */
export const ROUTES: readonly string[] = [...PAGES, SEARCH, NOWHERE];

/** One page for each way in which pages of this site are put together. */
export const TEMPLATES: readonly string[] = [
  '/',
  '/start',
  '/roles',
  '/roles/data-engineer',
  '/compare',
  '/decide/do-i-need-an-mle',
  '/teams/structures',
  '/teams/handoffs',
  '/teams/who-owns-what',
  '/teams/maturity',
  '/face-app',
  '/face-app/recorded',
  '/face-app/when-it-fails',
  '/face-app/break-it',
  '/face-app/thresholds',
  '/face-app/scale',
  '/glossary',
  '/references',
  '/references/systems',
  '/slides/what-is-ml-engineering',
  '/contributing/components',
  SEARCH,
  NOWHERE,
];

function readSitemap(): string[] {
  if (!existsSync(SITEMAP)) {
    throw new Error(
      `The browser tests look at the built site, and there is no ${SITEMAP}. Run: npm run build`,
    );
  }
  const addresses = readFileSync(SITEMAP, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...addresses].map(([, address = '']) => new URL(address).pathname);
}

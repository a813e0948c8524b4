import {expect, test, type BrowserContext, type Page} from '@playwright/test';
import {isOnTop} from './support/isOnTop';
import {makeChecks} from './support/makeChecks';
import {wakeAll} from './support/wakeAll';

/** A page of text, one with a table whose columns a reader chooses, and the diagram. */
const PAGES = ['/roles/data-engineer', '/compare', '/face-app'];

interface Asset {
  readonly path: string;
  readonly kind: string;
}

interface Case {
  readonly context: BrowserContext;
  readonly address: string;
  /** With the status 404; else the connection breaks. */
  readonly isAnswered: boolean;
}

test('whichever file is missing, the article stays readable and leads on', async ({context}) => {
  test.slow();
  const checks: Record<string, () => Promise<void>> = {};
  const known = new Set<string>();
  for (const address of PAGES) {
    const assets = await assetsOf(context, address);
    // What several pages share is taken away from the first of them.
    for (const asset of assets.filter(({path}) => !known.has(path))) {
      // By turns not there, as after a deploy, and cut off, as in a tunnel.
      const isAnswered = known.size % 2 === 0;
      known.add(asset.path);
      checks[`${address} is readable without ${asset.path}`] = () =>
        isReadableWithout(asset, {context, address, isAnswered});
    }
  }
  expect(known.size).toBeGreaterThan(6);
  await makeChecks(checks);
});

/** What a page asks for, but for what it fetches ahead for other pages. */
async function assetsOf(context: BrowserContext, address: string): Promise<readonly Asset[]> {
  const page = await context.newPage();
  const assets = new Map<string, Asset>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    const kind = request.resourceType();
    if (path.startsWith('/assets/') && kind !== 'other') assets.set(path, {path, kind});
    if (kind === 'image') assets.set(path, {path, kind});
  });
  await page.goto(address);
  await wakeAll(page);
  await page.close();
  return [...assets.values()];
}

async function isReadableWithout({path, kind}: Asset, {context, address, isAnswered}: Case): Promise<void> {
  const page = await context.newPage();
  try {
    await page.route(`**${path}`, (route) => (isAnswered ? route.fulfill({status: 404}) : route.abort()));
    await page.goto(address);
    const heading = page.getByRole('article').getByRole('heading', {level: 1});
    await expect(heading).toBeVisible();
    expect(await isOnTop(heading)).toBe(true);
    expect((await page.getByRole('article').innerText()).length).toBeGreaterThan(1000);
    if (kind === 'script') await saysSo(page);
    await leadsOn(page);
  } finally {
    await page.close();
  }
}

/** A component that does not get its script tells whoever uses it. */
async function saysSo(page: Page): Promise<void> {
  await wakeAll(page);
  await expect(page.getByRole('alert').first()).toHaveText(/could not be loaded/);
}

async function leadsOn(page: Page): Promise<void> {
  const next = page.getByRole('article').locator('h2:has-text("Read next") ~ p a[href^="/"]').first();
  const target = (await next.getAttribute('href')) ?? '';
  await next.click();
  await expect(page).toHaveURL((url) => url.pathname === new URL(target, url).pathname);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
}

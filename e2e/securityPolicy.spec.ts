import {expect, test, type Page} from '@playwright/test';
import {openBox, lookFor} from './support/searchBox';
import {openPage} from './support/openPage';
import {startSite} from './support/startSite';
import {watchProblems} from './support/watchProblems';
import {watchRefusals} from './support/watchRefusals';

const PAGE = '/roles/data-engineer';
const ELSEWHERE = 'https://elsewhere.example';
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** What somebody who can write HTML into a page would try, and the directive that has to stop it. */
const ATTACKS: readonly (readonly [directive: string, html: string])[] = [
  ['script-src-elem', `<script>document.title = 'attacked'</script>`],
  ['script-src-elem', `<script src="${ELSEWHERE}/a.js"></script>`],
  ['script-src-attr', `<img src="/none.png" alt="" onerror="document.title = 'attacked'">`],
  ['frame-src', `<iframe src="${ELSEWHERE}/frame" title="frame"></iframe>`],
  ['object-src', `<object data="${ELSEWHERE}/object"></object>`],
  ['base-uri', `<base href="${ELSEWHERE}/">`],
  ['style-src-elem', `<style>h1 { display: none }</style>`],
  ['style-src-elem', `<link rel="stylesheet" href="${ELSEWHERE}/a.css">`],
  ['style-src-attr', `<p style="position: fixed; inset: 0; background: red">Covers the page</p>`],
  ['img-src', `<img src="${ELSEWHERE}/pixel.png" alt="">`],
];
const FORM = `<form action="${ELSEWHERE}/form"><button>Send it elsewhere</button></form>`;

/** Opens the page with all attacks at its end, and answers what then asked another host for something. */
async function openAttacked(page: Page, address: string, keepsMeta: boolean): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(`${ELSEWHERE}/**`, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.fulfill({body: ''});
  });
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(keepsMeta ? /^$/ : META, '');
    const attacks = ATTACKS.map(([, attack]) => attack).join('');
    await route.fulfill({response, body: html.replace('</body>', `${attacks}${FORM}</body>`)});
  });
  await page.goto(address);
  return asked;
}

async function refusesAll(page: Page, address: string, keepsMeta: boolean): Promise<void> {
  const refusals = await watchRefusals(page);
  const asked = await openAttacked(page, address, keepsMeta);
  const directives = (): string[] => refusals.map(({directive}) => directive).toSorted();
  const wanted = ATTACKS.map(([directive]) => directive);
  await expect.poll(directives).toEqual(wanted.toSorted());
  // What is refused does not keep the site's own script from its work.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(/ML Roles$/);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  // Last, as Playwright waits for the page that the form would have led to.
  await page.getByRole('button', {name: 'Send it elsewhere'}).click({noWaitAfter: true});
  await expect.poll(directives).toEqual([...wanted, 'form-action'].toSorted());
  expect(asked).toEqual([]);
}

test('what is written into a page neither runs nor asks anybody for anything, by the header alone', async ({
  page,
  baseURL,
}) => {
  await refusesAll(page, `${baseURL ?? ''}${PAGE}`, false);
});

test.describe('on a host that sends no headers', () => {
  test('the page’s own policy refuses the same', async ({page}) => {
    const site = await startSite({headers: false});
    await refusesAll(page, site.origin + PAGE, true);
    site.stop();
  });

  test('a page does all that it does, and nothing of it is refused', async ({page}) => {
    const site = await startSite({headers: false});
    const [refusals, problems] = [await watchRefusals(page), watchProblems(page)];
    await openBox(page, `${site.origin}/compare`);
    await lookFor(page, 'threshold');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/thresholds/);
    expect([refusals, problems]).toEqual([[], []]);
    site.stop();
  });

  test('without any policy the attacks of these tests would work', async ({page}) => {
    const site = await startSite({headers: false});
    const asked = await openAttacked(page, site.origin + PAGE, false);
    await expect(page).toHaveTitle('attacked');
    const wanted: unknown = expect.arrayContaining(['/a.css', '/a.js', '/frame', '/object', '/pixel.png']);
    await expect.poll(() => asked).toEqual(wanted);
    // Even the site's own script is asked for elsewhere, because of the attack's base address.
    await page.keyboard.press('Control+k');
    await expect.poll(() => asked.filter((path) => path.startsWith('/assets/js/'))).not.toEqual([]);
    site.stop();
  });
});

test('no other site can show a page in a frame', async ({page, baseURL}) => {
  const framing = `${ELSEWHERE}/framing`;
  await page.route(framing, (route) =>
    route.fulfill({contentType: 'text/html', body: `<iframe src="${baseURL ?? ''}${PAGE}"></iframe>`}),
  );
  await page.goto(framing);
  await expect(page.frameLocator('iframe').getByRole('heading', {level: 1})).toHaveCount(0);
  const said = await page.request.get(PAGE);
  expect(said.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('the cells of a Markdown table are aligned without a style attribute', async ({page}) => {
  await page.goto('/mle/why');
  const lines = page
    .getByRole('table')
    .filter({hasText: 'the pipeline'})
    .getByRole('cell', {name: /^[\d,]+$/});
  await expect(lines.first()).toHaveCSS('text-align', 'right');
});

test('code has the colours of its theme, in light and in dark', async ({page}) => {
  await openPage(page, '/face-app/backend');
  const keyword = page.locator('.token.keyword').first();
  const plain = page.locator('pre code').first();
  const colours = (): Promise<string[]> =>
    Promise.all([keyword, plain].map((part) => part.evaluate((element) => getComputedStyle(element).color)));
  const light = await colours();
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(new Set([...light, ...(await colours())]).size).toBe(4);
});

import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {isBuilt, linksOf, readCopy} from './support/markdownCopy';
import {PAGES} from './support/routes';

test('every link within the site leads to a file that is there', async ({page}) => {
  await page.goto('/');
  const home = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const links = PAGES.flatMap((address) => linksOf(readCopy(address)));
  expect(links.filter((link) => !/^(https?|mailto):/.test(link))).toEqual([]);
  const paths = links.filter((link) => link.startsWith(home)).map((link) => new URL(link).pathname);
  expect(paths.length).toBeGreaterThan(PAGES.length);
  const lost = paths.filter((path) => path !== '/' && !isBuilt(path) && !isBuilt(`${path}.html`));
  expect([...new Set(lost)]).toEqual([]);
});

test('no copy holds what only a component or the build understands', () => {
  const left = PAGES.filter((address) => {
    const outsideCode = readCopy(address)
      .replaceAll(/^ *(`{3,}).*?^ *\1/gms, '')
      .replaceAll(/`[^`]*`/g, '');
    return /<[A-Z][A-Za-z]+|\{\/\*|^import |^:::/m.test(outsideCode);
  });
  expect(left).toEqual([]);
});

test('a copy is served as Markdown', async ({request}) => {
  const copy = await request.get('/roles/devops.md');
  expect(copy.headers()['content-type']).toMatch(/^text\/markdown/);
});

test('llms.txt lists every page once, and llms-full.txt holds every copy', () => {
  const listed = linksOf(readFileSync('build/llms.txt', 'utf8')).map((link) => new URL(link).pathname);
  const copies = PAGES.map((address) => (address === '/' ? '/index.md' : `${address}.md`));
  expect(listed.filter((path) => path.endsWith('.md')).toSorted()).toEqual(copies.toSorted());
  const whole = readFileSync('build/llms-full.txt', 'utf8');
  expect(PAGES.filter((address) => !whole.includes(readCopy(address)))).toEqual([]);
});

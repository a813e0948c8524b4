import {expect, test} from 'vitest';
import {filesInMemory, siteFixture} from './fixtures';
import {siteMark} from './siteMark';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n  <rect width="8" height="8" fill="#1d1b18"/>\n</svg>\n';
const PAGE =
  '<head><link data-rh=true rel=icon href=/base/img/logo.svg /><title>A</title></head>' +
  '<a href=/><div class=navbar__logo><img src=/base/img/logo.svg alt="" /></div><b>ML Roles</b></a>';

async function marked(path: string, html: string): Promise<string> {
  const files = filesInMemory({built: {'img/logo.svg': DRAWING, [path]: html}});
  await siteMark.run(siteFixture(), files);
  return files.readBuilt(path);
}

test('the mark stands in the page, and no reader of a screen hears of it', async () => {
  expect(await marked('a.html', PAGE)).toContain(
    '<a href=/><div class=navbar__logo><svg width="32" height="32" aria-hidden="true" viewBox="0 0 8 8">' +
      '<rect width="8" height="8" fill="#1d1b18"/></svg></div><b>ML Roles</b></a>',
  );
});

test('the tab’s icon is an address that holds the same drawing', async () => {
  const html = await marked('a.html', PAGE);
  const address = /rel=icon href="(data:image\/svg\+xml,[^"<>\s#]+)"/.exec(html)?.[1] ?? '';
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toBe(DRAWING.replaceAll('"', "'").replace(/\n\s*/g, ''));
  expect(html).toContain('<title>A</title>');
});

test('the home page names the file, which search engines want', async () => {
  const html = await marked('index.html', PAGE);
  expect(html).toContain('rel=icon href=/base/img/logo.svg');
  expect(html).not.toContain('<img');
});

test('a page without a mark stops the build', async () => {
  await expect(marked('a.html', '<p>Nothing</p>')).rejects.toThrow('a.html does not show');
});

import {expect, it} from 'vitest';
import {pagesNaming} from './pagesNaming';

const page = (address: string, ...files: string[]) => ({
  address,
  html: files.map((file) => `<link href="/base/assets/css/${file}">`).join(''),
});
const PAGES = [
  page('/', 'all.1.css'),
  page('/a', 'all.1.css', 'some.2.css'),
  ...['/b', '/c', '/d'].map((address) => page(address, 'all.1.css', 'most.3.css')),
  page('/e', 'all.1.css', 'most.3.css'),
];

it.each([
  ['all.1.css', 'every page'],
  ['some.2.css', '/a'],
  ['most.3.css', '4 of 6 pages'],
  ['late.4.js', 'no page by itself: when another file asks for it'],
])('%s is loaded by %s', (file, pages) => {
  expect(pagesNaming(`assets/css/${file}`, PAGES)).toBe(pages);
});

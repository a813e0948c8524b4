import {expect, test} from 'vitest';
import {parsePage} from '../source/parsePage';
import {checkAddresses} from './checkAddresses';
import {FIXTURE_VOCABULARY} from './fixtures';

const SITE = new Map([
  ['/', {anchors: undefined}],
  ['/roles', {anchors: new Set(['why-split'])}],
  ['/references', {anchors: new Set(['marks', 'law'])}],
]);

/** Message and hint of what is wrong with the links of a piece of MDX on the page /roles. */
function problemsOf(source: string): string[] {
  const context = {
    path: 'docs/roles/index.mdx',
    lineOffset: 0,
    vocabulary: FIXTURE_VOCABULARY,
    site: SITE,
    address: '/roles',
  };
  return checkAddresses(parsePage(source), context).map(
    ({line, message, hint}) => `${String(line)}: ${message} ${hint}`,
  );
}

test('links to pages, headings, queries, files and other sites pass', () => {
  const links = [
    '/',
    '/roles',
    '/references#law',
    '#why-split',
    '/roles?a=b',
    '/img/a.svg',
    '/#any',
    'https://a.example/x',
  ];
  expect(problemsOf(links.map((link) => `[words](${link})`).join('\n\n'))).toEqual([]);
});

test('a page that does not exist is told with its line and the address that was probably meant', () => {
  expect(problemsOf('One.\n\n[words](/refrences)')).toEqual([
    '3: No page has the address "/refrences". Did you mean "/references"?',
  ]);
});

test('an address that is like no other is told with all of them', () => {
  expect(problemsOf('[words](/salaries-of-the-world)')).toEqual([
    '1: No page has the address "/salaries-of-the-world". Use one of: /, /roles, /references.',
  ]);
});

test('a heading that does not exist is told, on this page and on another', () => {
  expect(problemsOf('[here](#why-splt) and [there](/references#laws)')).toEqual([
    '1: The page /roles has no heading "#why-splt". Did you mean "#why-split"?',
    '1: The page /references has no heading "#laws". Did you mean "#law"?',
  ]);
});

import {expect, test} from 'vitest';
import {pageFixture, siteFixture} from '../fixtures';
import {copyLinks} from './copyLinks';

const linkOf = copyLinks(siteFixture(pageFixture('/'), pageFixture('/roles/devops')), '/roles/devops');

test.each([
  ['a page', '/roles/devops', 'https://site.example/base/roles/devops.md'],
  ['the home page', '/', 'https://site.example/base/index.md'],
  ['a heading of a page', '/roles/devops#tools', 'https://site.example/base/roles/devops.md#tools'],
  ['a heading of this page', '#tools', 'https://site.example/base/roles/devops#tools'],
  ['a file of the site', '/img/app.webp', 'https://site.example/base/img/app.webp'],
  ['another site', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['a mailbox', 'mailto:a@example.org', 'mailto:a@example.org'],
])('a link to %s', (_, url, written) => {
  expect(linkOf(url)).toBe(written);
});

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {parsePage} from './parsePage';

const DOCS = join(import.meta.dirname, '../../../docs');
const pages = readdirSync(DOCS, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => [file, readFileSync(join(DOCS, file), 'utf8')] as const);

it.each<readonly [string, string]>([
  ['addresses in a text', 'See https://example.org, www.example.org and ~~http://example.org/a_b~~.\n'],
  ...pages,
])('reads %s alike whether or not e-mail addresses are looked for', (_, source) => {
  const {children} = parsePage(`${source}\n\n@\n`);
  expect(parsePage(source).children).toEqual(children.slice(0, -1));
});

it('makes a link of an e-mail address', () => {
  expect(JSON.stringify(parsePage('Write to us@example.org today.\n'))).toContain('"mailto:us@example.org"');
});

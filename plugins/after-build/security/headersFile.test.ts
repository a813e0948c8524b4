import {expect, test} from 'vitest';
import {headersFile, LONGEST_LINE, MOST_RULES} from './headersFile';
import {nginxInclude} from './nginxInclude';
import {folderRules, siteRule} from './siteHeaders';

const NEEDS = {scriptHashes: [], styleHashes: [], webAssembly: false};
const rule = (below: string, value: string, name = 'X-Name') => ({below, headers: [[name, value]]}) as const;

test('a rule is a path with its headers below it', () => {
  expect(headersFile([rule('/a/', 'one'), rule('/b/', 'two')])).toBe(
    '/a/*\n  X-Name: one\n/b/*\n  X-Name: two\n',
  );
});

test('what a host would join or drop silently is an error', () => {
  expect(() => headersFile([rule('/', 'one'), rule('/a/', 'two')])).toThrow('X-Name stands in two rules');
  const longest = 'a'.repeat(LONGEST_LINE - '  X-Name: '.length);
  expect(headersFile([rule('/', longest)])).toContain(longest);
  expect(() => headersFile([rule('/', `${longest}a`)])).toThrow('has 2001 characters');
  const many = Array.from({length: MOST_RULES + 1}, (_, index) => rule('/', 'one', `X-${index}`));
  expect(() => headersFile(many)).toThrow('There are 101 rules');
});

test('https is promised only where the site is published with it', () => {
  const names = (root: string): string =>
    siteRule(root, NEEDS)
      .headers.map(([name]) => name)
      .join();
  expect(names('https://site.example/')).toContain('Strict-Transport-Security');
  expect(names('http://localhost:3000/')).not.toContain('Strict-Transport-Security');
});

test('nginx gets the same headers, and keeps forever only what is there', () => {
  const root = 'https://site.example/a.b/';
  const site = siteRule(root, NEEDS);
  const text = nginxInclude(site, folderRules(root));
  for (const [name, value] of site.headers) expect(text).toContain(`add_header ${name} "${value}" always;`);
  expect(text).toContain('if ($uri ~ "^/a\\.b/assets/") {');
  expect(text).toMatch(
    /if \(\$uri ~ "\^\/a\\\.b\/img\/"\) \{\n {2}set \$\w+ "public, max-age=86400, [^"]+";\n\}/,
  );
  expect(text.match(/add_header Cache-Control \$\w+;/g)).toHaveLength(1);
});

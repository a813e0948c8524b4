// cspell:ignore Cevil Fevil Fpackage
import {describe, expect, it} from 'vitest';
import {imageProblem, linkProblem} from './urlProblems';

const PAGE = 'docs/roles/devops.mdx';

describe('linkProblem', () => {
  it.each([
    'https://example.org',
    'https://example.org:8443/a/b.html?c=d#e',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:name@example.org',
    'mailto:name@example.org?subject=Hello',
    '/',
    '/roles/devops#tools',
    '/files/deck.pdf',
    '#tools',
    '?tab=1',
    './data-engineer',
    './data-engineer.mdx#tools',
    '../start.mdx',
    'data-engineer',
    '..',
    './desks.png',
    './figures.csv',
  ])('accepts %s', (url) => {
    expect(linkProblem(url, PAGE)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['http://example.org', 'not encrypted'],
    ['javascript:alert(1)', '"javascript:"'],
    ['JavaScript:alert(1)', '"javascript:"'],
    ['data:text/html,x', '"data:"'],
    ['vbscript:x', '"vbscript:"'],
    ['file:///etc/passwd', '"file:"'],
    ['pathname:///x', '"pathname:"'],
    [' javascript:alert(1)', 'a space'],
    ['java\tscript:alert(1)', 'a space'],
    ['\u{1}javascript:alert(1)', 'a control character'],
    ['./x:y', 'a colon'],
    ['//evil.example', 'leaves the site'],
    ['/\\evil.example', 'backslash'],
    ['/%5Cevil.example', 'backslash'],
    ['/%2Fevil.example', 'not the address'],
    ['https://user@example.org', 'not a plain https address'],
    ['https://example.org\\@evil.example', 'not a plain https address'],
    ['https://exаmple.org', 'not a plain https address'],
    ['https:example.org', 'not a plain https address'],
    ['https://', 'not a plain https address'],
    ['mailto:a@b.org,c@d.org', 'one mailbox'],
    ['mailto:a@b.org?bcc=c@d.org', 'one mailbox'],
    ['@site/.env', 'would publish'],
    ['@site/docs/start.mdx', 'would publish'],
    ['../../secret.js', 'leads out of docs/'],
    ['../..', 'leads out of docs/'],
    ['%2e%2e/%2e%2e/package.json', 'leads out of docs/'],
    ['..%2F..%2Fpackage.json', 'leads out of docs/'],
    ['/../package.json', 'not the address'],
    ['/x%2F..%2F..%2Fpackage.json', 'not the address'],
    ['/.git/config', 'not the address'],
    ['./.env', 'does not end in'],
    ['./data.exe', 'does not end in'],
    ['./other.md', 'does not end in one of: .mdx, '],
    ['./%zz', 'broken % code'],
    ['%252e%252e/package.mdx', 'broken % code'],
    ['//' + 'x'.repeat(200), '…'],
  ])('refuses %j', (url, part) => {
    const problem = linkProblem(url, PAGE);
    expect(problem?.message).toContain(part);
    expect(problem?.hint).not.toBe('');
  });

  it('writes out the https address for http', () => {
    expect(linkProblem('http://example.org/a', PAGE)?.hint).toBe('Write https://example.org/a');
  });
});

describe('imageProblem', () => {
  it.each(['./desks.png', 'desks.SVG', '../img/desks.webp', '/img/desks.jpg'])('accepts %s', (url) => {
    expect(imageProblem(url, PAGE)).toBeUndefined();
  });

  it.each([
    '',
    '#x',
    'https://example.org/x.png',
    'data:image/png;base64,A',
    '//x.example/x.png',
    '@site/x.png',
  ])('refuses an image that is not a file of the repository: %j', (url) => {
    expect(imageProblem(url, PAGE)).toBeDefined();
  });

  it.each(['../../x.png', '/../x.png', './.env.png', '/.x.png', './x.pdf', '/x.html', './x'])(
    'refuses an image outside of its places or of another kind: %s',
    (url) => {
      expect(imageProblem(url, PAGE)).toBeDefined();
    },
  );
});

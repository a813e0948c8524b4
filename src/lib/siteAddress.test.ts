import {describe, expect, it} from 'vitest';
import {siteAddress} from './siteAddress';

const PACKAGE = {
  homepage: 'https://example.org/ml-roles',
  repository: {url: 'git+https://example.com/team/ml-roles.git'},
};

describe('siteAddress', () => {
  it('comes from package.json when the environment says nothing', () => {
    expect(siteAddress(PACKAGE, {})).toEqual({
      url: 'https://example.org',
      baseUrl: '/ml-roles/',
      repositoryUrl: 'https://example.com/team/ml-roles',
    });
  });

  it('comes from the environment where that says otherwise', () => {
    const fork = {SITE_URL: 'http://127.0.0.1:4173', REPOSITORY_URL: 'https://example.net/fork'};
    expect(siteAddress(PACKAGE, fork)).toEqual({
      url: 'http://127.0.0.1:4173',
      baseUrl: '/',
      repositoryUrl: 'https://example.net/fork',
    });
  });

  it.each([
    ['https://example.org', '/'],
    ['https://example.org/', '/'],
    ['https://example.org/docs', '/docs/'],
    ['https://example.org/docs//', '/docs/'],
    ['https://example.org/a/b', '/a/b/'],
    ['https://example.org/docs?from=mail#top', '/docs/'],
  ])('publishes %s under %s', (address, baseUrl) => {
    expect(siteAddress(PACKAGE, {SITE_URL: address})).toMatchObject({url: 'https://example.org', baseUrl});
  });

  it.each(['https://example.net/fork', 'https://example.net/fork/', 'https://example.net/fork.git'])(
    'links to files of the repository %s without a doubled slash or ".git"',
    (address) => {
      const {repositoryUrl} = siteAddress(PACKAGE, {REPOSITORY_URL: address});
      expect(`${repositoryUrl}/edit/main/README.md`).toBe('https://example.net/fork/edit/main/README.md');
    },
  );

  it.each([
    ['SITE_URL', 'example.org'],
    ['SITE_URL', ''],
    ['SITE_URL', 'javascript:alert(1)'],
    ['REPOSITORY_URL', 'git@example.com:team/ml-roles.git'],
    ['REPOSITORY_URL', 'file:///etc/passwd'],
  ])('refuses the %s "%s" and says both', (name, value) => {
    expect(() => siteAddress(PACKAGE, {[name]: value})).toThrow(`${name} is "${value}"`);
  });

  it('refuses a package.json without a web address, by the name of the variable that would mend it', () => {
    expect(() => siteAddress({...PACKAGE, homepage: 'soon'}, {})).toThrow('SITE_URL is "soon"');
  });
});

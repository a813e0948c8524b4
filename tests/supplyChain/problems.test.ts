import {describe, expect, it} from 'vitest';
import type {Allowances} from './allowances';
import type {LockEntry, Lockfile} from './lockfile';
import {lockfileProblems, manifestProblems, staleAllowances} from './problems';

const GOOD: LockEntry = {version: '1.2.3', license: 'MIT', integrity: `sha512-${'a'.repeat(86)}==`};
const ALLOWANCES: Allowances = {
  budget: 2,
  installScripts: {builder: 'Works without.'},
  aliases: {short: '@owner/long'},
  readLicences: {old: {licence: 'MIT', where: 'LICENSE'}},
};

function lockOf(packages: Lockfile['packages'], lockfileVersion = 3): Lockfile {
  return {lockfileVersion, packages: {'': {version: '0.1.0'}, ...packages}};
}

describe('manifestProblems', () => {
  it('lets exact versions and repeated ones through', () => {
    expect(
      manifestProblems({
        dependencies: {a: '1.2.3'},
        devDependencies: {b: '2.0.0-rc.1'},
        overrides: {c: {a: '$a', d: '1.0.0'}, e: '0.0.1'},
      }),
    ).toEqual([]);
  });

  it.each([
    '^1.2.3',
    '~1.2.3',
    '1.x',
    '*',
    'latest',
    '>=1.0.0',
    'github:owner/name',
    'file:../a',
    'npm:a@1.0.0',
  ])('refuses the version %s, as a dependency and as an override, and says what to write', (version) => {
    const problem = `a is "${version}" in package.json; write one exact version of the registry, such as "1.2.3".`;
    expect(manifestProblems({devDependencies: {a: version}})).toEqual([problem]);
    expect(manifestProblems({overrides: {b: {a: version}}})).toEqual([problem]);
  });
});

describe('lockfileProblems', () => {
  it('lets through what is agreed to', () => {
    const packages = {
      'node_modules/builder': {...GOOD, hasInstallScript: true},
      'node_modules/a/node_modules/short': {...GOOD, name: '@owner/long', license: '(GPL-3.0-only OR MIT)'},
    };
    expect(lockfileProblems(lockOf(packages), ALLOWANCES)).toEqual([]);
    const old = {
      version: GOOD.version,
      integrity: GOOD.integrity,
      resolved: 'https://registry.example/old.tgz',
    };
    expect(lockfileProblems(lockOf({'node_modules/old': {...old}}), ALLOWANCES)).toEqual([]);
  });

  const unlicensed: LockEntry = {version: '1.2.3', integrity: `sha512-${'a'.repeat(86)}==`};
  it.each<[string, LockEntry, RegExp]>([
    ['a package without integrity', {...GOOD, integrity: ''}, /no SHA-512 integrity/],
    ['a weak integrity', {...GOOD, integrity: 'sha1-abc='}, /no SHA-512 integrity/],
    ['a linked folder', {...GOOD, link: true}, /does not come from the registry/],
    [
      'a version that is an address',
      {...GOOD, version: 'git+ssh://git@example.org/a.git'},
      /from the registry/,
    ],
    ['an unencrypted address', {...GOOD, resolved: 'http://registry.example/a.tgz'}, /is fetched from http:/],
    ['a Git address', {...GOOD, resolved: 'git+https://example.org/a.git'}, /is fetched from git/],
    ['another package under this name', {...GOOD, name: 'b'}, /is really b; .*"aliases"/],
    ['an install script', {...GOOD, hasInstallScript: true}, /install script.*"installScripts"/],
    ['a package without a licence', unlicensed, /names no licence.*"readLicences"/],
    ['an unknown licence', {...GOOD, license: 'SSPL-1.0'}, /the licence "SSPL-1.0".*ALLOWED_LICENCES/],
    ['a second, unknown licence', {...GOOD, license: 'MIT AND SSPL-1.0'}, /the licence "MIT AND SSPL-1.0"/],
    [
      'a licence that nobody can read',
      {...GOOD, license: 'SEE LICENSE IN x'},
      /the licence "SEE LICENSE IN x"/,
    ],
  ])('refuses %s, names the package and says what to do', (_name, entry, problem) => {
    const problems = lockfileProblems(lockOf({'node_modules/a': entry}), ALLOWANCES);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems[0]).toContain('(node_modules/a)');
  });

  it('refuses more packages than agreed to, another host beside the registry, and an old lockfile', () => {
    const from = (host: string): LockEntry => ({...GOOD, resolved: `https://${host}/x.tgz`});
    const packages = {
      'node_modules/a': from('one.example'),
      'node_modules/b': from('two.example'),
      'node_modules/c': from('one.example'),
    };
    expect(lockfileProblems(lockOf(packages, 2), ALLOWANCES)).toEqual([
      expect.stringContaining('version 2, not 3'),
      expect.stringContaining('2 hosts (one.example, two.example)'),
      expect.stringContaining('3 packages would be installed; 2 are agreed to.'),
    ]);
  });
});

describe('staleAllowances', () => {
  it('names what is allowed and no longer installed', () => {
    const packages = {'node_modules/builder': GOOD, 'node_modules/x/node_modules/short': GOOD};
    expect(staleAllowances(lockOf(packages), ALLOWANCES)).toEqual(['old']);
  });
});

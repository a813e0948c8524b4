import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ROOT} from './structure/sourceFiles';
import {ALLOWANCES} from './supplyChain/allowances';
import {readLockfile, readManifest} from './supplyChain/lockfile';
import {lockfileProblems, manifestProblems, staleAllowances} from './supplyChain/problems';

describe.each(Object.entries(ALLOWANCES))('what npm installs in %s', (folder, allowances) => {
  const place = `${ROOT}${folder}`;

  it('is named by exact versions in package.json', () => {
    expect(manifestProblems(readManifest(place))).toEqual([]);
  });

  it('comes whole from one registry, under known licences, without scripts, and within its budget', () => {
    expect(lockfileProblems(readLockfile(place), allowances)).toEqual([]);
  });

  it('still needs every allowance', () => {
    expect(staleAllowances(readLockfile(place), allowances)).toEqual([]);
  });

  it('runs no script and saves exact versions', () => {
    const settings = readFileSync(`${place}/.npmrc`, 'utf8').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('save-exact=true');
  });
});

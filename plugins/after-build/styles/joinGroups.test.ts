import {expect, test} from 'vitest';
import {joinGroups} from './joinGroups';

const SIZES = new Map(['a', 'b', 'c', 'd', 'e'].map((need, index) => [need, 10 ** index]));
const group = (member: number, needs: string, weight = 1) => ({
  members: [member],
  needs: new Set(needs),
  weight,
});
const joined = (needs: readonly string[], most: number): string[] =>
  joinGroups(
    needs.map((text, member) => group(member, text)),
    SIZES,
    most,
  ).map(({members, needs: all}) => `${members.join('+')}: ${[...all].toSorted().join('')}`);

test('few groups stay as they are', () => {
  expect(joined(['ab', 'ac'], 2)).toEqual(['0: ab', '1: ac']);
});

test('members with the same needs come together first, then those that get the least in vain', () => {
  expect(joined(['abe', 'ac', 'e', 'ac'], 3)).toEqual(['0: abe', '2: e', '1+3: ac']);
  expect(joined(['abe', 'ac', 'e', 'ac'], 2)).toEqual(['1+3: ac', '0+2: abe']);
});

test('what two members get in vain counts twice', () => {
  expect(joined(['e', 'e', 'ae', 'bd'], 2)).toEqual(['3: bd', '2+0+1: ae']);
});

test('what a heavy member gets in vain counts more than the same for a light one', () => {
  const membersOf = (weights: readonly number[]) =>
    joinGroups(
      ['ab', 'ac', 'ad'].map((needs, member) => group(member, needs, weights[member])),
      SIZES,
      2,
    ).map(({members}) => members.join('+'));
  expect(membersOf([1, 1, 1])).toEqual(['2', '0+1']);
  expect(membersOf([1, 1000, 1])).toEqual(['1', '0+2']);
});

test('one group is left in the end', () => {
  expect(joined(['a', 'b', 'c'], 1)).toEqual(['2+0+1: abc']);
});

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {compactDistances, GENERATED, REPORT} from './compactDistances';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const changed = (change: object): string =>
  JSON.stringify({...(JSON.parse(read(REPORT)) as object), ...change});

test('the distances in the repository are those of the report; if not: npx tsx scripts/generateDistances.ts', () => {
  expect(read(GENERATED)).toBe(compactDistances(read(REPORT)));
});

test('nothing is drawn from a report about real people, since every figure says “synthetic”', () => {
  expect(() => compactDistances(changed({dataset: {isSynthetic: false}}))).toThrow('synthetic');
});

test('nothing is drawn of a model that the report does not hold', () => {
  expect(() => compactDistances(changed({chosen: 'other'}))).toThrow('chosen model');
});

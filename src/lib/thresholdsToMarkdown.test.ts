import {expect, test} from 'vitest';
import {SYNTHETIC_DISTANCES} from '../data/distances';
import {PHOTOGRAPH_MEASUREMENTS} from '../data/photographMeasurements';
import {getFact} from '../data/sources';
import {THRESHOLD_USES} from '../data/thresholdUses';
import {TABLE_THRESHOLDS} from './thresholdShapes';
import {thresholdsToMarkdown} from './thresholdsToMarkdown';

const text = thresholdsToMarkdown();
const rowsOf = (start: string): string[] => text.split('\n').filter((line) => line.startsWith(start));

test('says of each threshold both errors and the chances of a stranger', () => {
  for (const threshold of TABLE_THRESHOLDS)
    expect(rowsOf(`| ${threshold.toFixed(2)} |`).length).toBeGreaterThan(1);
  expect(rowsOf('| 0.60 |')).toContain(
    '| 0.60 | 0 of 110 = 0% (0% to 3.37%) | 67 of 793: 8.45% (6.71% to 10.6%) | 2 of 4 |',
  );
});

test('holds how all pairs lie', () => {
  const table = text.slice(text.indexOf('| Distance up to'), text.indexOf('Who would choose'));
  const counts = [...table.matchAll(/^\| [\d.]+ \| (\d+) \| (\d+) \|$/gm)];
  const sum = (column: number): number => counts.reduce((total, row) => total + Number(row[column]), 0);
  expect([sum(1), sum(2)]).toEqual([
    SYNTHETIC_DISTANCES.samePerson.length,
    SYNTHETIC_DISTANCES.differentPeople.length,
  ]);
});

test('names each use with its reason, and each measurement on photographs', () => {
  for (const {name, why} of THRESHOLD_USES) expect(text).toMatch(new RegExp(`${name}.*${why.slice(0, 30)}`));
  for (const id of PHOTOGRAPH_MEASUREMENTS) expect(text).toContain(getFact(id).fact.text);
});

test('calls every figure synthetic that is', () => {
  const figures = text.split('Measured on photographs')[0]?.match(/synthetic/gi) ?? [];
  expect(figures).toHaveLength(5);
});

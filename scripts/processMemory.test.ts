import {expect, test} from 'vitest';
import {treeMemory} from './processMemory';

const PROCESSES = [
  {pid: 1, parent: 0, bytes: 10},
  {pid: 2, parent: 1, bytes: 20},
  {pid: 3, parent: 2, bytes: 30},
  {pid: 4, parent: 0, bytes: 40},
];

test('a process is counted with its children and theirs, and with nobody else', () => {
  expect(treeMemory(1, PROCESSES)).toBe(60);
});

test('a process that has ended counts nothing', () => {
  expect(treeMemory(9, PROCESSES)).toBe(0);
});

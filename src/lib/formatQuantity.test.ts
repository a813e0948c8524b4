import {expect, it} from 'vitest';
import {formatMegabytes, formatNumber, formatSeconds} from './formatQuantity';

it.each([
  [0.001157, '0.0012'],
  [11.57, '12'],
  [100, '100'],
  [3_472.2, '3,472'],
  [Infinity, 'endless'],
])('the number %d is written as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it.each([
  [0.0001, 'none'],
  [0.0138, '14 ms'],
  [12, '12 s'],
  [257, '4.3 min'],
  [7_225, '2 h'],
  [200_000, '2.3 days'],
  [Infinity, 'never'],
])('%d seconds are written as %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});

it.each([
  [200, '200 MB'],
  [20_000, '20 GB'],
  [60_000_000, '60 TB'],
  [7.3e10, '73 PB'],
  [5e15, '5,000 EB'],
])('%d megabytes are written as %s', (megabytes, text) => {
  expect(formatMegabytes(megabytes)).toBe(text);
});

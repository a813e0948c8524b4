import {expect, test} from 'vitest';
import {importsOf} from './importsOf';

const read = (text: string) => importsOf(text, 'file.tsx');

test.each([
  ["import a from 'x';", false],
  ["import 'x';", false],
  ["import * as a from 'x';", false],
  ["import {type A, b} from 'x';", false],
  ["export * from 'x';", false],
  ["const a = await import('x');", false],
  ["const a = require('x');", false],
  ["import a = require('x');", false],
  ["import type {A} from 'x';", true],
  ["import {type A, type B} from 'x';", true],
  ["export type {A} from 'x';", true],
  ["let a: import('x').A;", true],
])('%s imports x', (text, isTypeOnly) => {
  expect(read(text)).toEqual([{specifier: 'x', isTypeOnly}]);
});

test.each([
  "// import a from 'x';",
  'const a = "import b from \'x\'";',
  'const a = <p>import a from x</p>;',
  'export const a = 1;',
])('%s imports nothing', (text) => {
  expect(read(text)).toEqual([]);
});

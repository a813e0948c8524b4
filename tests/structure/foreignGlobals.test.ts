import {expect, test} from 'vitest';
import {foreignGlobals} from './foreignGlobals';

const check = (text: string): string[] => foreignGlobals(['/memory/file.ts'], {'/memory/file.ts': text});

test.each([
  'document.title',
  'window.name',
  'navigator.language',
  'fetch("x")',
  'process.env',
  'Buffer.from("x")',
  'setTimeout(() => 1)',
])('%s is found', (code) => {
  expect(check(`export const a: unknown = ${code};`)).toHaveLength(1);
});

test('what the language itself has is not', () => {
  expect(
    check(
      'const document = new Map<string, Promise<number>>();\nexport const a = Math.hypot(document.size);',
    ),
  ).toEqual([]);
});

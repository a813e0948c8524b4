import path from 'node:path';
import {expect, test} from 'vitest';
import {codeOfClass, styleModuleCode} from '../../src/lib/styleModuleCode';
import {shortClassName} from './shortClassName';

const NOTE = 'src/components/Note/styles.module.css';

test('all classes of a style module begin with its code, and no two are alike', () => {
  const names = ['anchor', 'trigger', 'note'].map((local) => shortClassName(NOTE, path.resolve(NOTE), local));
  expect(new Set(names).size).toBe(3);
  expect(names.map(codeOfClass)).toEqual(names.map(() => styleModuleCode(NOTE)));
});

test('a class of no style module has no code', () => {
  expect(['col--3', 'navbar', 'menu__link', 'h1'].map(codeOfClass)).toEqual(Array(4).fill(undefined));
});

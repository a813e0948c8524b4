import path from 'node:path';
import {expect, test} from 'vitest';
import {filesBelow} from '../../tests/structure/sourceFiles';
import {codeOfClass, shortClassName, styleModuleCode} from './shortClassName';

const NOTE = 'src/components/Note/styles.module.css';

test('all classes of a style module begin with its code, and no two are alike', () => {
  const names = ['anchor', 'trigger', 'note'].map((local) => shortClassName(NOTE, path.resolve(NOTE), local));
  expect(new Set(names).size).toBe(3);
  expect(names.map(codeOfClass)).toEqual(names.map(() => styleModuleCode(NOTE)));
});

test('a class of no style module has no code', () => {
  expect(['col--3', 'navbar', 'menu__link', 'h1'].map(codeOfClass)).toEqual(Array(4).fill(undefined));
});

test('no two style modules of the site and its theme share a code', () => {
  const theme = ['theme-classic', 'theme-common', 'core'].map(
    (name) => `node_modules/@docusaurus/${name}/lib`,
  );
  const modules = ['src', ...theme].flatMap(filesBelow).filter((file) => file.endsWith('.module.css'));
  const codes = modules.map(styleModuleCode);
  expect(modules.length).toBeGreaterThan(50);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

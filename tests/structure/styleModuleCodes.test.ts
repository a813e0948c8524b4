import {expect, test} from 'vitest';
import {styleModuleCode} from '../../src/lib/styleModuleCode';
import {filesBelow} from './sourceFiles';

test('no two style modules of the site and its theme share a code', () => {
  const theme = ['theme-classic', 'theme-common', 'core'].map(
    (name) => `node_modules/@docusaurus/${name}/lib`,
  );
  const modules = ['src', ...theme].flatMap(filesBelow).filter((file) => file.endsWith('.module.css'));
  const codes = modules.map(styleModuleCode);
  expect(modules.length).toBeGreaterThan(50);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

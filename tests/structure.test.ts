import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {describe, expect, it} from 'vitest';
import {foreignGlobals} from './structure/foreignGlobals';
import {problemOf, ROOMS} from './structure/importRules';
import {importsOf} from './structure/importsOf';
import {filesBelow, ROOT, SOURCE_FILES} from './structure/sourceFiles';

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const nameOf = (path: string): string => basename(path).replace(/(\.(test|spec|d))?\.m?tsx?$/, '');
const componentFolders = [...new Set(filesBelow('src/components').map((path) => path.split('/')[2] ?? ''))];

describe('imports', () => {
  it('are all allowed by the table in docs/contributing/architecture.mdx', () => {
    const problems = SOURCE_FILES.flatMap((path) =>
      importsOf(read(path), path).map((one) => problemOf(path, one)),
    );
    expect(problems.length).toBeGreaterThan(300);
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });

  it('are held by rules for the same rooms as the table', () => {
    const rows = read('docs/contributing/architecture.mdx').match(/^\| `.*$/gm) ?? [];
    const told = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, folder]) => folder),
    );
    const held = ROOMS.map(({folder}) => folder).filter((folder) => !folder.startsWith('examples/face-app/'));
    expect(told.filter((folder) => folder !== 'docs').sort()).toEqual(held.sort());
  });

  it('and names that only Node or only a browser knows are not used by contracts and model', () => {
    const files = SOURCE_FILES.filter(
      (path) => /^examples\/face-app\/(contracts|model)\//.test(path) && !path.includes('.test.'),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(foreignGlobals(files.map((path) => ROOT + path))).toEqual([]);
  });
});

describe('folders', () => {
  it.each(componentFolders)('src/components/%s has an index and a test of its name', (name) => {
    const files = filesBelow(`src/components/${name}`).map((path) => basename(path));
    expect(files).toContain('index.tsx');
    expect(files).toContain(`${name}.test.tsx`);
  });

  it('hold a style sheet only beside an index', () => {
    const sheets = filesBelow('src').filter((path) => path.endsWith('.module.css'));
    expect(sheets.filter((path) => basename(path) !== 'styles.module.css')).toEqual([]);
    expect(sheets.filter((path) => !existsSync(`${ROOT}${dirname(path)}/index.tsx`))).toEqual([]);
  });

  it('of components have names like ThisOne, of plugins like this-one', () => {
    const plugins = [...new Set(filesBelow('plugins').map((path) => path.split('/')[1] ?? ''))];
    expect(componentFolders.filter((name) => !/^[A-Z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
    expect(plugins.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('files', () => {
  it('that draw have names like ThisOne or index', () => {
    const drawing = filesBelow('src/components').filter((path) => path.endsWith('.tsx'));
    expect(drawing.filter((path) => !/^(index|[A-Z][a-zA-Z0-9]*)$/.test(nameOf(path)))).toEqual([]);
  });

  it('of other kinds have names like thisOne, unless they are named after a class', () => {
    // Docusaurus gives the names in src/theme; a double has the name of what it stands for.
    const free = SOURCE_FILES.filter(
      (path) => path.endsWith('.ts') && !/^(src\/theme|tests\/doubles)\//.test(path),
    );
    const isGood = (path: string): boolean =>
      /^[a-z][a-zA-Z0-9]*$/.test(nameOf(path)) || definesClass(path, nameOf(path));
    expect(free.filter((path) => !isGood(path))).toEqual([]);
  });

  it('are named after what they do', () => {
    const vague = /(^|\/)(utils?|helpers?|commons?|misc|shared|stuff)(\.|\/|$)/i;
    const all = ['src', 'plugins', 'scripts', 'tests', 'e2e', 'examples', 'docs'].flatMap(filesBelow);
    expect(all.filter((path) => vague.test(path))).toEqual([]);
  });

  it('that configure the site stay under 150 lines', () => {
    expect(read('docusaurus.config.ts').split('\n').length).toBeLessThan(150);
  });
});

/** A test is named after the file that it tests, so that file may hold the class. */
function definesClass(path: string, name: string): boolean {
  const tested = path.replace('.test.', '.');
  return existsSync(ROOT + tested) && read(tested).includes(`export class ${name} `);
}

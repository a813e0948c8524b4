import {describe, expect, it} from 'vitest';
import {extractRegion} from './extractRegion';
import {QuoteProblem} from './QuoteProblem';

/** The problem with quoting a region, as the writer reads it. */
function problemOf(source: string, name?: string): string {
  try {
    extractRegion(source, name, 'examples/a.ts');
  } catch (error) {
    if (error instanceof QuoteProblem) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error('The region was quoted.');
}

describe('extractRegion', () => {
  it.each([
    ['TypeScript', '// #region idea', '// #endregion idea'],
    ['TypeScript without spaces', '//#region idea', '//#endregion'],
    ['YAML, shell and Dockerfile', '# #region idea', '# #endregion'],
    ['SQL', '-- #region idea', '-- #endregion idea'],
    ['HTML and Markdown', '<!-- #region idea -->', '<!-- #endregion idea -->'],
    ['CSS', '/* #region idea */', '/* #endregion */'],
    ['JSX', '{/* #region idea */}', '{/* #endregion */}'],
  ])('knows the comments of %s', (_, open, close) => {
    expect(extractRegion(`before\n${open}\ncode\n${close}\nafter\n`, 'idea', 'examples/a.ts')).toBe('code');
  });

  it('removes common indentation and keeps the rest of it', () => {
    const source = 'class A {\n  // #region idea\n  if (a) {\n\n    b();\n  }\n  // #endregion idea\n}\n';
    expect(extractRegion(source, 'idea', 'examples/a.ts')).toBe('if (a) {\n\n  b();\n}');
  });

  it('removes indentation by tabs and copes with Windows line ends', () => {
    expect(
      extractRegion('\t// #region idea\r\n\ta\r\n\t\tb\r\n\t// #endregion\r\n', 'idea', 'examples/a.ts'),
    ).toBe('a\n\tb');
  });

  it('quotes regions inside regions, and leaves out their markers', () => {
    const source = '// #region outer\na\n// #region inner\nb\n// #endregion inner\nc\n// #endregion outer\n';
    expect(extractRegion(source, 'outer', 'examples/a.ts')).toBe('a\nb\nc');
    expect(extractRegion(source, 'inner', 'examples/a.ts')).toBe('b');
  });

  it('drops empty lines at both ends', () => {
    expect(extractRegion('// #region idea\n\n  a\n\n\n// #endregion\n', 'idea', 'examples/a.ts')).toBe('a');
  });

  it('gives the whole file without markers when no region is named', () => {
    expect(extractRegion('a\n// #region idea\nb\n// #endregion\n', undefined, 'examples/a.ts')).toBe('a\nb');
  });

  it('does not mistake code that mentions a region for a marker', () => {
    const source = '// #region idea\nconst text = "// #region other";\n// see #region other\n// #endregion\n';
    expect(extractRegion(source, 'idea', 'examples/a.ts').split('\n')).toHaveLength(2);
  });
});

describe('a region that cannot be quoted', () => {
  it('is answered with the regions that exist', () => {
    const source = '// #region one\na\n// #endregion\n// #region two\nb\n// #endregion\n';
    expect(problemOf(source, 'three')).toBe(
      'examples/a.ts has no region "three". Regions that exist: one, two.',
    );
    expect(problemOf('a\n', 'three')).toContain('The file has no regions yet');
  });

  it('is refused when it is never closed', () => {
    expect(problemOf('a\n// #region idea\nb\n', 'idea')).toBe(
      'examples/a.ts:2 opens the region "idea" and never closes it. Write // #endregion idea where it ends.',
    );
  });

  it('is refused when it stands there twice', () => {
    const source = '// #region idea\na\n// #endregion\n// #region idea\nb\n// #endregion\n';
    expect(problemOf(source, 'idea')).toContain('more than one region "idea", on lines 1 and 4.');
  });

  it('is refused when markers of the file do not match, even those of another region', () => {
    expect(problemOf('a\n// #endregion\n', 'idea')).toContain(
      'examples/a.ts:2 closes a region that was never opened.',
    );
    expect(problemOf('// #region a\n// #region b\n// #endregion a\n// #endregion b\n', 'a')).toContain(
      'examples/a.ts:3 closes the region "a", but the last one opened is "b".',
    );
    expect(problemOf('// #region\na\n// #endregion\n')).toContain('opens a region without a name');
  });

  it('is refused when it is empty', () => {
    expect(problemOf('// #region idea\n\n// #endregion\n', 'idea')).toContain(
      'The region "idea" of examples/a.ts is empty.',
    );
  });

  it('is refused when it is longer than 40 lines, which markers do not count towards', () => {
    const inner = '// #region inner\nb\n// #endregion\n';
    const source = (count: number) => `// #region idea\n${'a\n'.repeat(count - 1)}${inner}// #endregion\n`;
    expect(extractRegion(source(40), 'idea', 'examples/a.ts').split('\n')).toHaveLength(40);
    expect(problemOf(source(41), 'idea')).toContain('has 41 lines; at most 40 are quoted.');
  });

  it('is asked for when a whole file is too long', () => {
    expect(problemOf('a\n'.repeat(41))).toMatch(/^examples\/a\.ts has 41 lines.*region=some-name/);
  });
});

import {expect, test} from 'vitest';
import {problemOf} from './importRules';

const COMPONENT = 'src/components/Note/index.tsx';

test.each([
  ['src/data/roles.ts', './sources'],
  ['src/contentPolicy/rules/a.ts', '../../data/roles'],
  ['src/contentPolicy/a.ts', 'node:path'],
  ['src/contentPolicy/a.ts', 'zod'],
  ['src/lib/a.ts', '../../examples/face-app/contracts/recognition'],
  ['src/lib/a.ts', '../../examples/face-app/model/identify'],
  [COMPONENT, './styles.module.css'],
  [COMPONENT, '@site/src/components/Term'],
  [COMPONENT, '@site/examples/face-app/model/identify'],
  [COMPONENT, '@theme/Heading'],
  ['src/components/Note/Note.test.tsx', '.'],
  ['src/components/Note/Note.test.tsx', 'vitest'],
  ['src/theme/MDXComponents.ts', '@theme-original/MDXComponents'],
  ['src/pages/index.tsx', '@site/src/components/Note'],
  ['plugins/remark-a/index.ts', '../../src/contentPolicy/finding'],
  ['plugins/remark-a/index.ts', 'node:fs'],
  ['examples/face-app/backend/a.ts', '../contracts/photoEvent'],
  ['examples/face-app/main.ts', './backend/a'],
  ['tests/a.test.ts', '../scripts/generateVocabulary'],
  ['tests/a.test.ts', '../src/components/Note'],
  ['tests/a.test.ts', '../e2e/support/findChromium'],
  ['e2e/a.spec.ts', './support/findChromium'],
  ['scripts/a.ts', '../e2e/support/findChromium'],
])('%s may import %s', (path, specifier) => {
  expect(problemOf(path, {specifier, isTypeOnly: false})).toBeUndefined();
});

test.each([
  ['src/data/roles.ts', '../lib/foldText'],
  ['src/data/roles.ts', 'clsx'],
  ['src/data/roles.test.ts', '../lib/foldText'],
  ['src/contentPolicy/a.ts', '../components/Note'],
  ['src/contentPolicy/a.ts', 'react'],
  ['src/contentPolicy/a.ts', '@docusaurus/utils'],
  ['src/lib/a.ts', '../contentPolicy/finding'],
  ['src/lib/a.ts', '../../examples/face-app/backend/photoKey'],
  ['src/lib/a.ts', 'node:fs'],
  ['src/lib/a.test.ts', '../components/Note'],
  [COMPONENT, 'node:fs'],
  [COMPONENT, 'zod'],
  [COMPONENT, '@theme-original/Heading'],
  [COMPONENT, '@site/src/contentPolicy/finding'],
  [COMPONENT, '@site/src/components/Term/useTerm'],
  [COMPONENT, '@site/src/pages'],
  [COMPONENT, '@site/examples/face-app/backend/photoKey'],
  [COMPONENT, '@site/docusaurus.config'],
  ['src/components/Note/Note.test.tsx', '@site/tests/content/prose'],
  ['src/theme/MDXComponents.ts', '@site/src/contentPolicy/vocabulary'],
  ['src/pages/index.tsx', '@site/src/contentPolicy/vocabulary'],
  ['plugins/remark-a/index.ts', '../../src/components/Note'],
  ['plugins/remark-a/index.ts', '../remark-b'],
  ['plugins/remark-a/index.test.ts', '../../tests/doubles/Link'],
  ['examples/face-app/backend/a.ts', '../model/identify'],
  ['examples/face-app/app/a.ts', '../main'],
  ['examples/face-app/model/a.ts', 'node:fs'],
  ['examples/face-app/contracts/a.ts', '../model/identify'],
  ['examples/face-app/main.ts', '../../src/data/roles'],
])('%s may not import %s', (path, specifier) => {
  const problem = problemOf(path, {specifier, isTypeOnly: false});
  expect(problem).toContain(`${path} imports "${specifier}". Files in `);
  expect(problem).toContain(' may import: ');
});

test('a type of Docusaurus is allowed where its code is not', () => {
  for (const path of ['src/contentPolicy/a.ts', 'src/lib/a.ts']) {
    const specifier = '@docusaurus/types';
    expect(problemOf(path, {specifier, isTypeOnly: true})).toBeUndefined();
    expect(problemOf(path, {specifier, isTypeOnly: false})).toBeDefined();
  }
});

test.each(['src/lib/a.ts', 'src/contentPolicy/a.ts', 'src/data/a.ts', 'plugins/remark-a/index.ts'])(
  '%s, which Node loads, writes no "@site"',
  (path) => {
    const specifier = '@site/src/data/roles';
    expect(problemOf(path, {specifier, isTypeOnly: false})).toContain('Write a relative path');
  },
);

test('a component writes "@site" for what stands outside its folder', () => {
  expect(problemOf(COMPONENT, {specifier: '../../data/roles', isTypeOnly: false})).toContain(
    'write "@site/src/data/roles"',
  );
});

test('a file outside every room is a problem of its own', () => {
  expect(problemOf('src/helper.ts', {specifier: 'clsx', isTypeOnly: false})).toContain('stands in no room');
});

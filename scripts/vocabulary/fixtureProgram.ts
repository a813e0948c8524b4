import ts from 'typescript';
import type {ComponentRule, Vocabulary} from '../../src/contentPolicy/vocabulary';
import {readVocabulary} from './readVocabulary';

const REACT = `
export interface ReactElement {readonly type: unknown}
export type ReactNode = ReactElement | string | number | boolean | null | undefined;
export interface CSSProperties {readonly color?: string}
`;

const ROLES = `
export const ROLE_IDS = ['devops', 'data-engineer', 'analyst'] as const;
export type RoleId = (typeof ROLE_IDS)[number];
export type SubjectId = RoleId | 'ml-systems' | 'batch';
const FACTS = {zebra: 1, apple: 2};
export type FactId = keyof typeof FACTS;
export type Mapped = {[Id in RoleId]: \`\${Id}/x\`}[RoleId];
`;

/** The file of the vocabulary and its neighbours, as a program that stands in no folder. */
export function read(files: Record<string, string>): Vocabulary {
  const sources = new Map(
    Object.entries({'react.d.ts': REACT, 'src/data/roles/index.ts': ROLES, ...files}).map(([path, text]) => [
      `/repo/${path}`,
      text,
    ]),
  );
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.Preserve,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: {react: ['/repo/react.d.ts'], '@site/*': ['/repo/*']},
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(['/repo/vocabulary.ts'], options, {
    ...host,
    directoryExists: () => true,
    fileExists: (path) => sources.has(path) || host.fileExists(path),
    getSourceFile: (path, version) => {
      const text = sources.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version, true);
    },
  });
  return readVocabulary(program, '/repo/vocabulary.ts', '/repo');
}

/** The rule of one component with these props. */
export function readCard(props: string, pattern = 'props'): ComponentRule {
  const vocabulary = read({
    'vocabulary.ts': "import Card from './Card';\nconst vocabulary = {Card};\nexport default vocabulary;\n",
    'Card.ts': `
      import type {CSSProperties, ReactNode} from 'react';
      import type {FactId, Mapped, RoleId, SubjectId} from '@site/src/data/roles/index';
      export interface CardProps {
        ${props}
      }
      /**
       * A card, in
       * two lines.
       */
      export default function Card(${pattern}: CardProps): ReactNode { return null; }
    `,
  });
  const {Card} = vocabulary;
  if (Card === undefined) throw new Error('The vocabulary has no Card.');
  return Card;
}

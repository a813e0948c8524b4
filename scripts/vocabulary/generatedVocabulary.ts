import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import type {ComponentRule} from '../../src/contentPolicy/vocabulary';
import {readVocabulary} from './readVocabulary';

const EVERYDAY = 'src/theme/MDXComponents.ts';
const ON_DEMAND = 'src/theme/pageComponents.ts';

/** Where the generated list stands, from the repository root. */
export const GENERATED = 'src/contentPolicy/vocabulary.generated.json';

/** The text that the generated file must have now, laid out as the formatter would. */
export async function renderVocabulary(root: string): Promise<string> {
  const program = createProgram(root);
  const read = (file: string): [string, ComponentRule][] =>
    Object.entries(readVocabulary(program, join(root, file), root));
  const rules: [string, ComponentRule][] = [
    ...read(EVERYDAY),
    ...read(ON_DEMAND).map(([name, rule]): [string, ComponentRule] => [name, {...rule, onDemand: true}]),
  ];
  const vocabulary = Object.fromEntries(rules.sort(([one], [other]) => (one < other ? -1 : 1)));
  const filepath = join(root, GENERATED);
  return format(JSON.stringify(vocabulary), {...(await resolveConfig(filepath)), filepath});
}

/** Whether the file in the repository says what the components say. */
export async function isVocabularyFresh(root: string): Promise<boolean> {
  const [committed, current] = await Promise.all([
    readFile(join(root, GENERATED), 'utf8'),
    renderVocabulary(root),
  ]);
  return committed.replaceAll('\r\n', '\n') === current;
}

function createProgram(root: string): ts.Program {
  const sourceFile = ts.readJsonConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const {options} = ts.parseJsonSourceFileConfigFileContent(
    sourceFile,
    {...ts.sys, readDirectory: () => []},
    root,
  );
  return ts.createProgram([join(root, EVERYDAY), join(root, ON_DEMAND)], options);
}

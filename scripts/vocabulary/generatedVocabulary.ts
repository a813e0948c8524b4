import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import {readVocabulary} from './readVocabulary';

const SOURCE = 'src/theme/MDXComponents.ts';

/** Where the generated list stands, from the repository root. */
export const GENERATED = 'src/contentPolicy/vocabulary.generated.json';

/** The text that the generated file must have now, laid out as the formatter would. */
export async function renderVocabulary(root: string): Promise<string> {
  const vocabulary = readVocabulary(createProgram(root), join(root, SOURCE), root);
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
  return ts.createProgram([join(root, SOURCE)], options);
}

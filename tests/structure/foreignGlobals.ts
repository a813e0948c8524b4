import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  lib: ['lib.es2023.d.ts'],
  types: [],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
};

/** What TypeScript says about a name that nothing declares; the wording depends on the name. */
const UNKNOWN_NAME = [2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2867, 2868];

/**
 * Names that files use and that only a browser or only Node provides, each with its file. The files are checked
 * against the language alone. `texts` stand in for files that need not exist.
 */
export function foreignGlobals(
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): string[] {
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (path) => texts[path] ?? disk.readFile(path),
    fileExists: (path) => path in texts || disk.fileExists(path),
    getSourceFile: (path, options, ...rest) => {
      const text = texts[path];
      return text === undefined
        ? disk.getSourceFile(path, options, ...rest)
        : ts.createSourceFile(path, text, options);
    },
  };
  const program = ts.createProgram([...files], OPTIONS, host);
  return files
    .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
    .filter(({code}) => UNKNOWN_NAME.includes(code))
    .map(
      ({file, messageText}) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

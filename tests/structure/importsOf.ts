import ts from 'typescript';

/** One import, re-export, `import(…)` or `require(…)` of a file. */
export interface Import {
  /** As the file writes it. */
  readonly specifier: string;
  /** Nothing of it is left when the file runs. */
  readonly isTypeOnly: boolean;
}

/** All that a TypeScript file imports, in order. Strings and comments that look like imports are not. */
export function importsOf(text: string, path: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importAt(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return imports;
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return read(node.moduleSpecifier, isTypeClause(node.importClause));
  if (ts.isExportDeclaration(node)) return read(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return read(node.argument.literal, true);
  if (ts.isExternalModuleReference(node)) return read(node.expression, false);
  if (ts.isCallExpression(node)) {
    const {expression, arguments: given} = node;
    const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
    if (isRequire || expression.kind === ts.SyntaxKind.ImportKeyword) return read(given[0], false);
  }
  return undefined;
}

function read(node: ts.Node | undefined, isTypeOnly: boolean): Import | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? {specifier: node.text, isTypeOnly} : undefined;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const {name, namedBindings} = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

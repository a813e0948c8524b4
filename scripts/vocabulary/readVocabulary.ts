import ts from 'typescript';
import type {ComponentRule, Vocabulary} from '../../src/contentPolicy/vocabulary';
import {readComponent} from './readComponent';
import {THEME_COMPONENTS} from './themeComponents';

const VARIABLE = 'vocabulary';

/** Reads the components that the object `vocabulary` of a file lists, and the props of each, sorted by name. */
export function readVocabulary(program: ts.Program, file: string, root: string): Vocabulary {
  const sourceFile = program.getSourceFile(file);
  if (sourceFile === undefined) throw new Error(`There is no file ${file}.`);
  const source = {checker: program.getTypeChecker(), root};

  const rules: [string, ComponentRule][] = [];
  for (const property of findVocabulary(sourceFile).properties) {
    const entry = readEntry(property, source.checker);
    if (entry === undefined) {
      throw new Error(
        `${file}: write each entry of "${VARIABLE}" as a component's name, not ${property.getText()}.`,
      );
    }
    const {name, symbol} = entry;
    const byHand = Object.hasOwn(THEME_COMPONENTS, name) ? THEME_COMPONENTS[name] : undefined;
    rules.push([name, byHand ?? readComponent(name, symbol, property, source)]);
  }
  return Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function findVocabulary(sourceFile: ts.SourceFile): ts.ObjectLiteralExpression {
  for (const statement of sourceFile.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const {name, initializer} of statement.declarationList.declarations) {
      const value = withoutSatisfies(initializer);
      if (name.getText() === VARIABLE && value !== undefined && ts.isObjectLiteralExpression(value))
        return value;
    }
  }
  throw new Error(`${sourceFile.fileName}: there is no "const ${VARIABLE} = {…}".`);
}

function withoutSatisfies(node: ts.Expression | undefined): ts.Expression | undefined {
  return node !== undefined && (ts.isSatisfiesExpression(node) || ts.isAsExpression(node))
    ? node.expression
    : node;
}

function readEntry(
  property: ts.ObjectLiteralElementLike,
  checker: ts.TypeChecker,
): {name: string; symbol: ts.Symbol} | undefined {
  const symbol = ts.isShorthandPropertyAssignment(property)
    ? checker.getShorthandAssignmentValueSymbol(property)
    : ts.isPropertyAssignment(property)
      ? checker.getSymbolAtLocation(property.initializer)
      : undefined;
  const name = property.name?.getText();
  if (symbol === undefined || name === undefined) return undefined;
  return {name, symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol};
}

import ts from 'typescript';
import type {ComponentRule, PropRule} from '../../src/contentPolicy/vocabulary';
import {describePropType, type TypeSource} from './describePropType';

// A page brings content; how it looks and what it does is the component's.
const NEVER_WRITTEN = /^(?:children|className|dangerouslySetInnerHTML|key|on[A-Z]\w*|ref|style)$/;

/** What a page may write between < and > of one component, from the type of its props. */
export function readComponent(
  name: string,
  symbol: ts.Symbol,
  at: ts.Node,
  source: TypeSource,
): ComponentRule {
  const {checker} = source;
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const [signature] = type.getCallSignatures();
  if (signature === undefined) {
    throw new Error(`"${name}" is not a component that TypeScript knows. Mend its import in the vocabulary.`);
  }
  const [parameter] = signature.getParameters();
  const properties =
    parameter === undefined ? [] : checker.getTypeOfSymbolAtLocation(parameter, at).getProperties();
  const defaults = defaultsOf(signature);

  const props: Record<string, PropRule> = {};
  for (const property of properties) {
    if (NEVER_WRITTEN.test(property.name)) continue;
    const rule = readProp(property, defaults.get(property.name), at, source);
    if (rule !== undefined) props[property.name] = rule;
    else if (!isOptional(property)) {
      throw new Error(
        `<${name}> cannot stand in a page: its required prop "${property.name}" is neither text, number, truth value, list of these nor ReactNode. Make the prop optional, or take the component out of the vocabulary.`,
      );
    }
  }
  return {
    description: documentationOf(symbol, checker),
    props,
    children: properties.some((property) => property.name === 'children'),
  };
}

function readProp(
  property: ts.Symbol,
  initializer: string | undefined,
  at: ts.Node,
  source: TypeSource,
): PropRule | undefined {
  const {checker} = source;
  const declaration = property.valueDeclaration;
  const node =
    declaration !== undefined && ts.isPropertySignature(declaration) ? declaration.type : undefined;
  const type = describePropType(checker.getTypeOfSymbolAtLocation(property, at), node, source);
  if (type === undefined) return undefined;
  const tag = property.getJsDocTags(checker).find(({name}) => name === 'default' || name === 'defaultValue');
  const byDefault = tag === undefined ? initializer : ts.displayPartsToString(tag.text);
  const rule = {type, required: !isOptional(property), description: documentationOf(property, checker)};
  return byDefault === undefined ? rule : {...rule, default: byDefault};
}

function isOptional(property: ts.Symbol): boolean {
  return (property.flags & ts.SymbolFlags.Optional) !== 0;
}

/** Source text of the values that the function's first parameter gives to props left out; only plain values. */
function defaultsOf(signature: ts.Signature): Map<string, string> {
  const defaults = new Map<string, string>();
  const pattern = signature.getDeclaration().parameters[0]?.name;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return defaults;
  for (const {name, propertyName, initializer} of pattern.elements) {
    if (initializer === undefined || !isPlainValue(initializer)) continue;
    defaults.set((propertyName ?? name).getText(), initializer.getText());
  }
  return defaults;
}

function isPlainValue(node: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}

function documentationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}

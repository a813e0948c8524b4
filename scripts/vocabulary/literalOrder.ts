import ts from 'typescript';

/**
 * The literals of a type in the order in which its author wrote them, or undefined where that cannot be told.
 * The compiler's own order of a union depends on what else is in the program.
 */
export function literalOrder(node: ts.TypeNode, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isParenthesizedTypeNode(node)) return literalOrder(node.type, checker);
  if (ts.isLiteralTypeNode(node)) return literalsOf([checker.getTypeFromTypeNode(node)]);
  if (ts.isUnionTypeNode(node)) {
    const parts = node.types.map((part) => literalOrder(part, checker));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (ts.isTypeReferenceNode(node)) {
    const alias = aliasOf(node, checker);
    return alias === undefined ? undefined : literalOrder(alias.type, checker);
  }
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) {
    return checker
      .getTypeFromTypeNode(node.type)
      .getProperties()
      .map(({name}) => name);
  }
  if (ts.isIndexedAccessTypeNode(node)) {
    const list = checker.getTypeFromTypeNode(node.objectType);
    // TypeScript gives no other way to tell that a type with arguments is a tuple.
    return checker.isTupleType(list)
      ? literalsOf(checker.getTypeArguments(list as ts.TypeReference))
      : undefined;
  }
  return undefined;
}

/** The declaration of the type alias that a reference names; none for generic aliases. */
export function aliasOf(
  node: ts.TypeReferenceNode,
  checker: ts.TypeChecker,
): ts.TypeAliasDeclaration | undefined {
  const named = checker.getSymbolAtLocation(node.typeName);
  if (named === undefined || node.typeArguments !== undefined) return undefined;
  const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  return symbol.declarations?.find(ts.isTypeAliasDeclaration);
}

function literalsOf(types: readonly ts.Type[]): string[] | undefined {
  const values = types.map((type) =>
    type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : undefined,
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}

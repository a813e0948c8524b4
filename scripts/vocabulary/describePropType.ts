import {relative, sep} from 'node:path';
import ts from 'typescript';
import type {PropType} from '../../src/contentPolicy/vocabulary';
import {aliasOf, literalOrder} from './literalOrder';

/** What the description of a type needs besides the type itself. */
export interface TypeSource {
  readonly checker: ts.TypeChecker;
  /** Repository root, for the paths in the vocabulary. */
  readonly root: string;
}

/**
 * A prop's type as the policy knows it; undefined for functions, objects and all else that a page cannot write.
 * `node` is the type as its author wrote it.
 */
export function describePropType(
  declared: ts.Type,
  node: ts.TypeNode | undefined,
  source: TypeSource,
): PropType | undefined {
  if (isReactNode(declared, node)) return {kind: 'node'};
  const {checker} = source;
  const type = checker.getNonNullableType(declared);
  const members = type.isUnion() ? type.types : [type];
  if (members.every(({flags}) => flags & ts.TypeFlags.BooleanLike)) return {kind: 'boolean'};

  const literals = members.filter((member) => member.isStringLiteral() || member.isNumberLiteral());
  if (literals.length === members.length) {
    return describeLiterals(
      literals.map(({value}) => value),
      node,
      source,
    );
  }
  if (members.every(({flags}) => flags & ts.TypeFlags.StringLike)) return {kind: 'string'};
  if (members.every(({flags}) => flags & ts.TypeFlags.NumberLike)) return {kind: 'number'};
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return undefined;

  const [itemType, ...others] = checker.getTypeArguments(type as ts.TypeReference);
  if (itemType === undefined || others.some((other) => other !== itemType)) return undefined;
  const item = describePropType(itemType, itemNodeOf(node), source);
  return item === undefined ? undefined : {kind: 'arrayOf', item};
}

function describeLiterals(
  values: readonly (string | number)[],
  node: ts.TypeNode | undefined,
  {checker, root}: TypeSource,
): PropType {
  const order = node === undefined ? undefined : literalOrder(node, checker);
  // Not known, or not the same values: any fixed order will do.
  const isComplete = order !== undefined && values.every((value) => order.includes(String(value)));
  const rank = (value: string | number) => (isComplete ? order.indexOf(String(value)) : 0);
  const sorted = [...values].sort((a, b) => rank(a) - rank(b) || compare(String(a), String(b)));
  const alias = node !== undefined && ts.isTypeReferenceNode(node) ? aliasOf(node, checker) : undefined;
  return alias === undefined
    ? {kind: 'oneOf', values: sorted}
    : {kind: 'oneOf', values: sorted, declaredIn: pathOf(alias, root)};
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function pathOf(declaration: ts.Declaration, root: string): string {
  const path = relative(root, declaration.getSourceFile().fileName).split(sep).join('/');
  // An index only gathers its folder; the values stand in the files beside it.
  return path.replace(/\/index\.tsx?$/, '');
}

function isReactNode({aliasSymbol}: ts.Type, node: ts.TypeNode | undefined): boolean {
  return aliasSymbol?.name === 'ReactNode' || /^(?:React\.)?ReactNode$/.test(node?.getText() ?? '');
}

function itemNodeOf(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (node === undefined) return undefined;
  if (ts.isTypeOperatorNode(node)) return itemNodeOf(node.type);
  if (ts.isArrayTypeNode(node)) return node.elementType;
  if (ts.isTupleTypeNode(node)) {
    const [first] = node.elements;
    return first !== undefined && ts.isNamedTupleMember(first) ? first.type : first;
  }
  // ReadonlyArray<Item>
  return ts.isTypeReferenceNode(node) ? node.typeArguments?.[0] : undefined;
}

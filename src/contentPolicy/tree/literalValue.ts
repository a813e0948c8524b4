import type {Program} from './pageNodes';

/** What an attribute may be set to: data, never code. */
export type LiteralValue = string | number | boolean | null | readonly LiteralValue[];

type Statement = Program['body'][number];
type Expression = Extract<Statement, {type: 'ExpressionStatement'}>['expression'];
type Element = Extract<Expression, {type: 'ArrayExpression'}>['elements'][number];

/** The value of an expression that is a literal or a list of literals; undefined for all other code. */
export function literalValue(program: Program | null | undefined): LiteralValue | undefined {
  const [statement, ...others] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || others.length > 0) return undefined;
  return valueOf(statement.expression);
}

function valueOf(expression: Element): LiteralValue | undefined {
  switch (expression?.type) {
    case 'Literal': {
      const {value} = expression;
      const isData =
        value === null ||
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean';
      // A regular expression or a big integer that this machine cannot build has the value null, too.
      return isData && !('regex' in expression) && !('bigint' in expression) ? value : undefined;
    }
    case 'UnaryExpression': {
      const value = expression.operator === '-' ? valueOf(expression.argument) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression': {
      const values = expression.elements.map(valueOf);
      return values.every((value) => value !== undefined) ? values : undefined;
    }
    default:
      return undefined;
  }
}

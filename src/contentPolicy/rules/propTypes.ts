import {nearestNames} from '../nearestNames';
import type {LiteralValue} from '../tree/literalValue';
import type {PropType} from '../vocabulary';

/** The innermost value that does not fit, and what it should have been. */
export interface Misfit {
  readonly given: LiteralValue;
  readonly expected: PropType;
}

// More values than this are named by the place where they stand.
const MAX_LISTED = 12;
const NEAREST = 3;

/** The first value that is not of the type; undefined when all is well. */
export function findMisfit(given: LiteralValue, expected: PropType): Misfit | undefined {
  switch (expected.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof given === expected.kind ? undefined : {given, expected};
    case 'node':
      return typeof given === 'string' || typeof given === 'number' ? undefined : {given, expected};
    case 'oneOf':
      return expected.values.some((value) => value === given) ? undefined : {given, expected};
    case 'arrayOf': {
      if (!isList(given)) return {given, expected};
      for (const item of given) {
        const misfit = findMisfit(item, expected.item);
        if (misfit !== undefined) return misfit;
      }
      return undefined;
    }
  }
}

/** Completes "It must be …". With a given value, long lists are cut to what was probably meant. */
export function describeType(type: PropType, given?: LiteralValue): string {
  switch (type.kind) {
    case 'string':
    case 'node':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'oneOf':
      return describeValues(type.values.map(String), type.declaredIn, given);
    case 'arrayOf':
      return `a list, each item ${describeType(type.item, given)}`;
  }
}

/** An attribute that would pass, as a writer types it. */
export function exampleOf(prop: string, type: PropType, value?: string | number): string {
  switch (type.kind) {
    case 'boolean':
      return prop;
    case 'string':
    case 'node':
      return `${prop}="…"`;
    case 'number':
      return `${prop}={1}`;
    case 'oneOf': {
      const first = value ?? type.values[0] ?? '…';
      return typeof first === 'number' ? `${prop}={${String(first)}}` : `${prop}="${first}"`;
    }
    case 'arrayOf': {
      const first = type.item.kind === 'oneOf' ? (value ?? type.item.values[0] ?? '…') : '…';
      return `${prop}={[${typeof first === 'number' ? String(first) : `'${first}'`}]}`;
    }
  }
}

/** Says what is wrong with a value, to follow the attribute's name, and what to write instead. */
export function explainMisfit(
  prop: string,
  {given, expected}: Misfit,
  whole: PropType,
): {message: string; hint: string} {
  const message = `must be ${describeType(expected, given)}, but is ${JSON.stringify(given)}.`;
  if (expected.kind === 'oneOf' && typeof given === 'string') {
    const [nearest] = nearestNames(given, expected.values.map(String), 1);
    const meant = expected.values.find((value) => String(value) === nearest);
    return {message, hint: `Did you mean ${exampleOf(prop, whole, meant)}?`};
  }
  return {message, hint: `Write ${exampleOf(prop, whole)}.`};
}

function describeValues(
  values: readonly string[],
  declaredIn: string | undefined,
  given?: LiteralValue,
): string {
  if (values.length <= MAX_LISTED) return `one of ${values.join(', ')}`;
  const place = declaredIn ?? 'src/contentPolicy/vocabulary.generated.json';
  const near =
    typeof given === 'string' ? `; nearest: ${nearestNames(given, values, NEAREST).join(', ')}` : '';
  return `one of the ${String(values.length)} values in ${place}${near}`;
}

function isList(value: LiteralValue): value is readonly LiteralValue[] {
  return Array.isArray(value);
}

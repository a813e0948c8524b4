import {type Document, isScalar, isSeq, type Node, type YAMLMap} from 'yaml';
import {
  FRONT_MATTER_KEYS,
  type FrontMatter,
  fieldAdvice,
  type FrontMatterKey,
  frontMatterSchema,
} from './frontMatterSchema';
import {nearestName} from './nearestNames';

/** A key that should not be there, is missing, or has a wrong value. */
export interface FieldProblem {
  /** Where it stands in the YAML text; undefined for a missing key. */
  readonly offset: number | undefined;
  readonly rule: 'front-matter-key' | 'front-matter-value';
  readonly message: string;
  readonly hint: string;
}

interface GivenField {
  readonly node: Node | null;
  readonly keyOffset: number;
  readonly value: unknown;
}

/** Holds the keys and values of the front matter against the schema. */
export function checkFields(
  map: YAMLMap | null,
  document: Document,
): {frontMatter: FrontMatter | undefined; problems: FieldProblem[]} {
  const given = new Map<FrontMatterKey, GivenField>();
  const problems: FieldProblem[] = [];
  for (const {key, value} of map?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : '(a list or map)';
    const keyOffset = (key as Node | null)?.range?.[0] ?? 0;
    const node = value as Node | null;
    if (isKnown(name)) given.set(name, {node, keyOffset, value: node?.toJS(document) ?? null});
    else problems.push(unknownKey(name, keyOffset));
  }

  const values = Object.fromEntries([...given].map(([key, {value}]) => [key, value]));
  const result = frontMatterSchema.safeParse(values);
  const reported = new Set<FrontMatterKey>();
  for (const {path} of result.error?.issues ?? []) {
    const [key, item] = path;
    if (typeof key !== 'string' || !isKnown(key) || reported.has(key)) continue;
    reported.add(key);
    const field = given.get(key);
    problems.push(field === undefined ? missingKey(key) : wrongValue(key, field, item));
  }
  return {frontMatter: problems.length === 0 ? result.data : undefined, problems};
}

function isKnown(name: string): name is FrontMatterKey {
  return (FRONT_MATTER_KEYS as readonly string[]).includes(name);
}

function unknownKey(name: string, offset: number): FieldProblem {
  const nearest = nearestName(name, FRONT_MATTER_KEYS);
  const question = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return {
    offset,
    rule: 'front-matter-key',
    message: `Unknown key "${name}".${question} Allowed keys: ${FRONT_MATTER_KEYS.join(', ')}.`,
    hint:
      nearest === undefined ? `Remove the line with "${name}".` : `Write "${nearest}" instead of "${name}".`,
  };
}

function missingKey(key: FrontMatterKey): FieldProblem {
  const {allowed, example} = adviceFor(key);
  return {
    offset: undefined,
    rule: 'front-matter-key',
    message: `The key "${key}" is missing. It must be ${allowed}.`,
    hint: `Add a line such as: ${example}`,
  };
}

function wrongValue(key: FrontMatterKey, {node, keyOffset, value}: GivenField, item: unknown): FieldProblem {
  const itemNode =
    typeof item === 'number' && isSeq(node) ? (node.items[item] as Node | undefined) : undefined;
  const {allowed, example} = adviceFor(key);
  return {
    offset: itemNode?.range?.[0] ?? node?.range?.[0] ?? keyOffset,
    rule: 'front-matter-value',
    message: `"${key}" must be ${allowed}, but is ${describeValue(value)}.`,
    hint: `Write a line such as: ${example}`,
  };
}

function adviceFor(key: FrontMatterKey): {allowed: string; example: string} {
  return fieldAdvice.get(frontMatterSchema.shape[key]) ?? {allowed: 'another value', example: `${key}: …`};
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `${JSON.stringify(value)} (${String(value.length)} characters)`;
  if (Array.isArray(value)) return `a list of ${String(value.length)}: ${JSON.stringify(value)}`;
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

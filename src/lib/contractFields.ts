import * as z from 'zod';
import {HANDOFFS} from '../../examples/face-app/contracts/handoffs';
import type {HandoffName} from './contractFiles';

/** One field of a handoff, as a reader is shown it. */
export interface ContractField {
  /** "faces[].box.x": a dot goes into an object, "[]" into a list. */
  readonly path: string;
  /** What it may hold, in words. */
  readonly type: string;
  /** What it is for; empty where the name says it. */
  readonly description: string;
}

/** The part of JSON Schema that zod writes for our contracts. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
}

/** The fields of a handoff, read from the very schema that the face app validates with. */
export function contractFields(name: HandoffName): readonly ContractField[] {
  return fieldsOf(z.toJSONSchema(HANDOFFS[name]) as JsonSchema, '');
}

function fieldsOf(schema: JsonSchema, path: string): readonly ContractField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const own = {path: at, type: typeInWords(field), description: field.description ?? ''};
    const {schema: inner, suffix} = innermost(field);
    return [own, ...fieldsOf(inner, at + suffix)];
  });
}

/** The object inside "null or a list of objects", with the brackets that its path needs. */
function innermost(field: JsonSchema): {readonly schema: JsonSchema; readonly suffix: string} {
  const item = field.items;
  if (item) {
    const {schema, suffix} = innermost(item);
    return {schema, suffix: `[]${suffix}`};
  }
  const object = field.anyOf?.find((one) => one.properties !== undefined);
  return {schema: object ?? field, suffix: ''};
}

function typeInWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeInWords).join(' or ').replaceAll('always ', '');
  if (schema.prefixItems !== undefined) return `list: ${schema.prefixItems.map(typeInWords).join(', ')}`;
  if (schema.items) return `${listInWords(schema)} of ${typeInWords(schema.items)}`;
  if (schema.format === 'uuid') return 'id (UUID)';
  if (schema.format === 'date-time') return 'time (UTC)';
  if (schema.type === undefined) return 'any JSON';
  return [schema.type].flat().map(kindInWords).join(' or ');
}

function kindInWords(kind: string): string {
  if (kind === 'integer') return 'whole number';
  return kind === 'string' ? 'text' : kind;
}

function listInWords({minItems, maxItems}: JsonSchema): string {
  return minItems !== undefined && minItems === maxItems ? `list (${String(minItems)})` : 'list';
}

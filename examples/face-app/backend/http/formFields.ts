import {invalidRequest} from './invalidRequest';
import type {Part} from './readMultipart';

/** How often each field of a form may come: "photo" exactly once, or 1 to 5 times. */
export type FormRules = Readonly<
  Record<string, {readonly isFile: boolean; readonly most: number}>
>;

/** Checks that a form has all its fields, and no others. Throws a Problem that names the field. */
export function requireFields(parts: readonly Part[], rules: FormRules): void {
  for (const {name, isFile} of parts) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const expected = Object.keys(rules).join('", "');
    if (rule === undefined)
      throw invalidRequest(
        `There is a field that this request does not have. It has "${expected}".`,
        422,
      );
    if (rule.isFile !== isFile)
      throw invalidRequest(
        `The field "${name}" must be ${rule.isFile ? 'a file' : 'text'}.`,
        422,
      );
  }
  for (const [name, {most}] of Object.entries(rules)) {
    const count = parts.filter((part) => part.name === name).length;
    if (count === 0)
      throw invalidRequest(`The field "${name}" is missing.`, 422);
    if (count > most)
      throw invalidRequest(
        `The field "${name}" is there ${count} times; at most ${most} is taken.`,
        422,
      );
  }
}

/** The bytes of all files of this name, in the order in which they came. */
export function filesOf(parts: readonly Part[], name: string): Uint8Array[] {
  return parts.filter((part) => part.name === name).map(({bytes}) => bytes);
}

/** The text of the only field of this name. */
export function textOf(parts: readonly Part[], name: string): string {
  const bytes = parts.find((part) => part.name === name)?.bytes;
  return new TextDecoder().decode(bytes);
}

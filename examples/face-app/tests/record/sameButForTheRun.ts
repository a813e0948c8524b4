/** What differs from run to run: ids, times, the form's boundary, the length that follows from it. */
const OF_THE_RUN: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '(id)'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(time)'],
  [/formdata-undici-\d+/g, '(boundary)'],
];
const NUMBER = /-?\d+(\.\d+)?(e[+-]\d+)?/g;

/** Numbers that a model gives may differ in their last digits on another processor. */
const TOLERANCE = 1e-3;

/** Whether two recorded values say the same, but for what differs from run to run. Numbers in texts are left out. */
export function sameButForTheRun(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  if (typeof one === 'string' && typeof other === 'string')
    return withoutRun(one) === withoutRun(other);
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.every((name) => sameButForTheRun(one[name], other[name]));
}

function withoutRun(text: string): string {
  const general = OF_THE_RUN.reduce(
    (changed, [pattern, word]) => changed.replace(pattern, word),
    text,
  );
  return general.replace(NUMBER, '#');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The `count` names that look most like the given one, nearest first; ties keep their order. */
export function nearestNames(given: string, names: readonly string[], count: number): string[] {
  return names
    .map((name) => ({name, distance: editDistance(given.toLowerCase(), name.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({name}) => name);
}

/** The name that was probably meant, or undefined when none is near enough to be worth suggesting. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const [nearest] = nearestNames(given, names, 1);
  if (nearest === undefined) return undefined;
  const limit = Math.max(2, Math.floor(given.length / 3));
  return editDistance(given.toLowerCase(), nearest.toLowerCase()) <= limit ? nearest : undefined;
}

/** Levenshtein distance: how many letters must be added, removed or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

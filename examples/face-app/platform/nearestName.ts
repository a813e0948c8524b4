/** Most letters that may differ between a slip of the finger and the name that was meant. */
const MOST_SLIPS = 4;

/** The known name that is most like the given one; undefined when none is like it. */
export function nearestName(
  given: string,
  known: readonly string[],
): string | undefined {
  return known
    .map((name) => ({name, slips: slipsBetween(given, name)}))
    .filter(({slips}) => slips <= MOST_SLIPS)
    .sort((one, other) => one.slips - other.slips)[0]?.name;
}

/** Levenshtein's distance: letters to insert, remove or change. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, column) => column);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of Array.from(other).entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      const removed = (row[column + 1] ?? 0) + 1;
      next.push(Math.min(changed, removed, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

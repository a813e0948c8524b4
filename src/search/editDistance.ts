/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment). Stops as soon as it is more than `limit`, and then gives `limit + 1`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, other.length), limit + 1);
}

/** The fewest such edits between a word and any beginning of the other. */
export function prefixDistance(typed: string, word: string, limit: number): number {
  const lengths = Array.from({length: 2 * limit + 1}, (_, index) => typed.length - limit + index);
  return Math.min(
    ...lengths
      .filter((length) => length > 0 && length <= word.length)
      .map((length) => editDistance(typed, word.slice(0, length), limit)),
    limit + 1,
  );
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

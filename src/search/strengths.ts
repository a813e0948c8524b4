/** How well each section is matched, from 0 to 1, by the section's number. */
export type Strengths = ReadonlyMap<number, number>;

/** Two signs for the same thing are stronger than either, and never more than certain. */
export function together(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}

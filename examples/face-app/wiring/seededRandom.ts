/** Numbers from 0 (inclusive) to 1 (exclusive) that are the same for the same seed: "mulberry32" by Tommy Ettinger. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both possible. */
export function between(
  random: () => number,
  least: number,
  most: number,
): number {
  return least + Math.floor(random() * (most - least + 1));
}
